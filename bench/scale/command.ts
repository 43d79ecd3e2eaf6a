import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Planner } from '../../tests/support/Planner.ts'
import { loadEvents } from '../loadEvents.ts'
import { loadInBulk } from '../loadInBulk.ts'
import { onHome, type OpenGraph } from '../onHome.ts'
import { writeResults } from '../writeResults.ts'
import { askPaths, type PathFigures } from './askPaths.ts'
import { questions } from './questions.ts'
import { plot } from './plot.ts'

// Loads event graphs of growing size and counts the database hits of the same questions at each:
// npm run bench:scale -- --events 10000,46000 --bulk 1000000
const { values } = parseArgs({
  options: { events: { type: 'string', default: '10000,46000' }, bulk: { type: 'string', default: '' } },
})
const sizes = sizesOf(values.events)
const inBulk = sizesOf(values.bulk)
if ([...sizes, ...inBulk].some((size, at, all) => !Number.isInteger(size) || size <= (all[at - 1] ?? 0)))
  throw new Error('--events and --bulk take whole numbers, the smallest first, such as 10000,46000.')

/** What was found at one size. */
interface Column {
  readonly size: number
  readonly hits: readonly number[]
  /** Events per second: in an ordinary load, or in bulk, end to end and in the step of the import alone. */
  readonly rates: Partial<Record<'ordinary' | 'bulk' | 'import', number>>
  readonly paths: PathFigures
}

const cache = fileURLToPath(new URL('../../node_modules/.cache/parley/', import.meta.url))
const columns: Column[] = []
for (const [load, ofLoad] of [[loadOrdinary, sizes] as const, [loadInBulk, inBulk] as const])
  for (const size of ofLoad) {
    columns.push(await measure(size, load))
    // A size that takes hours and fails leaves the others.
    write(columns)
  }

function sizesOf(text: string): number[] {
  return text === '' ? [] : text.split(',').map(Number)
}

async function measure(size: number, load: (home: string, size: number) => Promise<Column['rates']>) {
  mkdirSync(cache, { recursive: true })
  const home = mkdtempSync(path.join(cache, 'scale-'))
  try {
    const rates = await load(home, size)
    console.error(`${size} events: ${JSON.stringify(rates)} events/s`)
    return { size, rates, ...(await onHome(home, (graph) => ask(graph, size))) }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function loadOrdinary(home: string, size: number): Promise<Column['rates']> {
  return onHome(home, async (graph) => ({ ordinary: await loadEvents(graph, size) }))
}

async function ask(graph: OpenGraph, size: number): Promise<Pick<Column, 'hits' | 'paths'>> {
  await graph.define('CALL db.prepareForReplanning()')
  const planner = new Planner()
  const hits: number[] = []
  for (const { unit, parameters } of questions) hits.push((await planner.profile(unit, parameters)).hits)
  await planner.close()
  return { hits, paths: await askPaths(graph, size) }
}

function write(found: readonly Column[]): void {
  const cells = (name: string, of: (column: Column) => number | undefined) =>
    `| ${[name, ...found.map((column) => of(column)?.toLocaleString('en') ?? '')].join(' | ')} |`
  const table = [
    cells('database hits at so many events', ({ size }) => size),
    `| --- |${found.map(() => ' --: |').join('')}`,
    ...questions.map(({ name, constant }, row) =>
      cells(constant ? name : `${name} *`, ({ hits }) => hits[row] ?? 0),
    ),
    cells('30 searches of six hops: incomplete', ({ paths }) => paths.incomplete),
    cells('their median, ms', ({ paths }) => paths.medianMs),
    cells('the slowest, ms', ({ paths }) => paths.slowestMs),
    cells('events per second, ordinary load', ({ rates }) => rates.ordinary),
    cells('events per second, in bulk, end to end', ({ rates }) => rates.bulk),
    cells('events per second, in bulk, the import step', ({ rates }) => rates.import),
  ].join('\n')
  writeResults('scale', table)
  writeFileSync(new URL('../scale.svg', import.meta.url), plot(found))
}
