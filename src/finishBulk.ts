import { setTimeout as pause } from 'node:timers/promises'
import type { Graph } from './graph/Graph.ts'
import { indexStates } from './graph/structure/indexStates.ts'
import { readLedger } from './graph/ledger/readLedger.ts'
import { datasetUnits } from './graph/write/datasetUnits.ts'
import { writeChange } from './graph/ledger/writeChange.ts'
import { prepareGraph } from './graph/prepareGraph.ts'
import { restoreLists } from './graph/write/restoreLists.ts'
import type { BulkRest } from './importers/bulk/bulkRest.ts'
import { writeDataset } from './importers/coded/writeDataset.ts'
import type { Telling } from './ProgressLine.ts'

const listsAtOnce = 5_000
const askEveryMs = 1_000

/** Gives a graph that was imported in bulk its indexes and constraints, the sources of its data sets, and what no file could bring. */
export async function finishBulk(
  graph: Graph,
  { lists, ...imported }: BulkRest,
  telling: Telling,
): Promise<void> {
  telling.say('Making the indexes …')
  const made = new AbortController()
  await Promise.all([
    prepareGraph(graph, telling).finally(() => made.abort()),
    watchIndexes(graph, telling, made.signal),
  ])
  await recordImport(graph, imported)
  for (let at = 0; at < lists.length; at += listsAtOnce) {
    const rows = lists.slice(at, at + listsAtOnce)
    await graph.write({ action: 'RESTORE' }, (run) => run(restoreLists, { rows }))
  }
}

/** Enters the import into the ledger, and opens its data sets; does nothing the second time. */
async function recordImport(
  graph: Graph,
  { datasets, now, recorded }: Omit<BulkRest, 'lists'>,
): Promise<void> {
  const ledger = await readLedger(graph)
  if (ledger !== null && ledger.millis >= Date.parse(now)) return
  const [first, ...more] = datasets
  const dataset = more.length === 0 ? first?.name : undefined
  const intent = { action: 'IMPORT', dataset, recordedAt: now, units: datasetUnits } as const
  await writeChange(graph, intent, async (run) => {
    const subjectIds: string[] = []
    for (const one of datasets) subjectIds.push(...(await writeDataset(run, one, now)))
    const things = subjectIds.length
    return {
      added: recorded,
      recoded: 0,
      retracted: 0,
      things,
      recordedIds: [],
      retractedIds: [],
      subjectIds,
    }
  })
}

async function watchIndexes(graph: Graph, { show }: Telling, made: AbortSignal): Promise<void> {
  for (;;) {
    await pause(askEveryMs, undefined, { signal: made }).catch(() => undefined)
    if (made.aborted) return
    // How far it is is not worth an import that fails.
    const indexes = await graph.read(indexStates, {}).catch(() => [])
    const total = indexes.reduce((sum, { percent }) => sum + percent, 0)
    if (indexes.length > 0) show(() => `Indexes: ${Math.floor(total / indexes.length)} %`)
  }
}
