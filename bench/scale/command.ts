import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { connectGraph } from '../../src/graph/connectGraph.ts'
import { prepareGraph } from '../../src/graph/prepareGraph.ts'
import { Planner } from '../../tests/support/Planner.ts'
import { startThrowAwayNeo4j } from '../../tests/support/startThrowAwayNeo4j.ts'
import { loadEvents } from '../loadEvents.ts'
import { writeResults } from '../writeResults.ts'
import { questions } from './questions.ts'
import { plot } from './plot.ts'

// Loads event graphs of growing size and counts the database hits of the same questions at each: npm run bench:scale -- --events 10000,46000
const { values } = parseArgs({ options: { events: { type: 'string', default: '10000,46000' } } })
const sizes = values.events.split(',').map(Number)
if (sizes.some((size, place) => !Number.isInteger(size) || size <= (sizes[place - 1] ?? 0)))
  throw new Error('--events takes whole numbers, the smallest first, such as 10000,46000.')

const neo4j = await startThrowAwayNeo4j({ onProgress: console.error })
try {
  const { uri, username, password } = neo4j
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password })
  const graph = await connectGraph({ uri, username, password, database: 'neo4j', timeoutMs: 600_000 })
  const planner = new Planner()
  await prepareGraph(graph)
  const columns: { size: number; rate: number; hits: number[] }[] = []
  for (const size of sizes) {
    const begun = Date.now()
    // The ranks follow from the size, so each size is a graph of its own, beside what the smaller ones share with it.
    await graph.define('MATCH (n:Event|Record) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
    const rate = await loadEvents(graph, size)
    await graph.define('CALL db.prepareForReplanning()')
    const hits: number[] = []
    for (const { unit, parameters } of questions) hits.push((await planner.profile(unit, parameters)).hits)
    columns.push({ size, rate, hits })
    console.error(`${size} events: ${rate} events/s, ${Math.round((Date.now() - begun) / 1000)} s in all`)
  }
  await planner.close()
  await graph.close()
  write(columns)
} finally {
  await neo4j.giveBack()
}

function write(columns: { size: number; rate: number; hits: number[] }[]): void {
  const cells = (name: string, of: (column: (typeof columns)[number]) => number) =>
    `| ${[name, ...columns.map((column) => of(column).toLocaleString('en'))].join(' | ')} |`
  const table = [
    cells('database hits at so many events', ({ size }) => size),
    `| --- |${columns.map(() => ' --: |').join('')}`,
    ...questions.map(({ name, constant }, row) =>
      cells(constant ? name : `${name} *`, ({ hits }) => hits[row] ?? 0),
    ),
    cells('events loaded per second', ({ rate }) => rate),
  ].join('\n')
  writeResults('scale', table)
  writeFileSync(new URL('../scale.svg', import.meta.url), plot(columns))
}
