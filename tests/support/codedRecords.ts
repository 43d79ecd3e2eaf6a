import { codedId, codedIds } from '../../src/domain/coded/codedIds.ts'
import { identified } from '../../src/domain/coded/codedRows.ts'
import type { ParsedRecord } from '../../src/domain/coded/CodedRecord.ts'
import { codingOf } from '../../src/domain/coded/codingOf.ts'
import { pairOf } from '../../src/domain/pageKey.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { cameoVerbOf } from '../../src/importers/coded/cameoVerbOf.ts'
import { openDataset } from '../../src/importers/coded/openDataset.ts'
import { RecordWriter } from '../../src/importers/coded/RecordWriter.ts'

const dataset = 'coded'
const days = 60

/** Records of a data set that nobody has seen, the same every time. */
const records: readonly ParsedRecord[] = Array.from({ length: 1_500 }, (_, line) => {
  const [one, other] = [line % 37, (line * 7 + 1) % 41]
  const day = new Date(Date.UTC(2018, 0, 1 + (line % days))).toISOString().slice(0, 10)
  return {
    line: line + 1,
    identity: [line],
    verb: cameoVerbOf({ code: ['040', '112', '042', '190'][line % 4] ?? '' }, { merges: true }).verb,
    day,
    saidOn: line % 3 === 0 ? day : null,
    from: { id: String(one), name: `Actor ${one}`, kind: 'UnclassifiedActor' },
    to: line % 11 === 0 ? null : { id: String(other), name: `Actor ${other}`, kind: 'UnclassifiedActor' },
    place: line % 5 === 0 ? { id: `place:${line % 13}`, name: `Place ${line % 13}`, kind: 'Place' } : null,
    coding: codingOf({}),
  }
})

/** Ids of some events of the set. */
export const codedEvents = records.slice(0, 3).map((record) => codedIds(dataset, record).event)

/** What orders the events of the two sides of the second record. */
export const codedPair = pairOf(codedId(dataset, '1'), codedId(dataset, '8'))

/** Loads the set into a graph, beside what it holds. */
export async function loadCodedRecords(graph: Graph): Promise<void> {
  const now = '2025-01-01T00:00:00.000Z'
  const publisher = { name: 'Coders', kind: 'Organization' as const }
  await openDataset(graph, { name: dataset, title: 'Coded', url: null, publisher }, now)
  const writer = new RecordWriter(graph, { dataset, recordedAt: now })
  for (const record of records) await writer.add(identified(dataset, 'coded.txt', record))
  await writer.finish()
}
