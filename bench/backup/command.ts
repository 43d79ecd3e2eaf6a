import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Chain } from '../../src/backup/Chain.ts'
import { restoreBackup } from '../../src/backup/restoreBackup.ts'
import { writeBackup } from '../../src/backup/writeBackup.ts'
import { readLedger } from '../../src/graph/ledger/readLedger.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { ProgressLine } from '../../src/ProgressLine.ts'
import { tinySeed } from '../../tests/support/tinySeed.ts'
import { loadEvents } from '../loadEvents.ts'
import { onHome, type OpenGraph } from '../onHome.ts'
import { writeResults } from '../writeResults.ts'

// Backs up an event graph, quiet and while others write, and restores it: npm run bench:backup -- --events 50000
const { values } = parseArgs({ options: { events: { type: 'string', default: '50000' } } })
const size = Number(values.events)
if (!Number.isInteger(size) || size < 1) throw new Error('--events takes a whole number, such as 50000.')

const cache = fileURLToPath(new URL('../../node_modules/.cache/parley/', import.meta.url))
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(path.join(cache, 'backup-'))
const file = (name: string) => path.join(folder, name)
const telling = new ProgressLine()
const rows: (readonly [what: string, value: string])[] = []
const row = (what: string, value: string) => {
  rows.push([what, value])
  console.error(`${what}: ${value}`)
}

try {
  await onHome(file('home'), backUp)
  await onHome(file('restored'), restore)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const lines = [
  `| at ${size} events | |`,
  '| --- | ---: |',
  ...rows.map((cells) => `| ${cells.join(' | ')} |`),
]
writeResults('backup', lines.join('\n'))

async function backUp(graph: OpenGraph): Promise<void> {
  await loadEvents(graph, size)
  const { nodes, relationships } = await written(graph, 'whole')
  row('nodes and relationships', `${nodes} and ${relationships}`)
  row('longest of the small changes before, ms', String(await longestChange(graph, until(5_000))))
  await written(graph, 'increment', 'whole')
  const busy = writeBackup(graph, { target: file('busy'), since: [], telling })
  const began = Date.now()
  let isOver = false
  const over = busy.finally(() => (isOver = true))
  row('longest of the small changes during a backup, ms', String(await longestChange(graph, () => isOver)))
  await over
  row('backup while small changes follow one another, s', seconds(began))
}

async function written(graph: OpenGraph, name: string, ...since: string[]) {
  const began = Date.now()
  const copied = await writeBackup(graph, { target: file(name), since: since.map(file), telling })
  const bytes = statSync(file(name)).size
  row(since.length === 0 ? 'backup, s' : 'increment, s', seconds(began))
  row(since.length === 0 ? 'its file, MB' : 'items in its file, and kB', sizeIn(bytes, copied.items, since))
  return copied
}

function sizeIn(bytes: number, items: number, since: readonly string[]): string {
  return since.length === 0 ? (bytes / 1e6).toFixed(1) : `${items} in ${(bytes / 1e3).toFixed(1)}`
}

/** Makes small changes one after another, and returns how many milliseconds the longest took. */
async function longestChange(graph: OpenGraph, isOver: () => boolean): Promise<number> {
  let longest = 0
  for (let turn = 0; !isOver(); turn += 1) {
    const began = Date.now()
    await loadSeed(graph, turn % 2 === 0 ? tinySeed() : tinySeed({ office: null }))
    longest = Math.max(longest, Date.now() - began)
  }
  return longest
}

function until(ms: number): () => boolean {
  const end = Date.now() + ms
  return () => Date.now() > end
}

async function restore(graph: OpenGraph): Promise<void> {
  let began = Date.now()
  const chain = await Chain.open(['whole', 'increment'].map(file))
  row('check of both files, s', seconds(began))
  began = Date.now()
  const { sequence } = await restoreBackup(graph, chain, telling)
  row('restoration of both, s', seconds(began))
  if ((await readLedger(graph))?.sequence !== sequence)
    throw new Error('The ledger is not that of the backup.')
}

function seconds(began: number): string {
  return ((Date.now() - began) / 1000).toFixed(1)
}
