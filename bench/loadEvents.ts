import { identified } from '../src/domain/coded/codedRows.ts'
import type { Graph } from '../src/graph/Graph.ts'
import { openDataset } from '../src/importers/coded/openDataset.ts'
import { RecordWriter } from '../src/importers/coded/RecordWriter.ts'
import { eventGraph } from './eventGraph.ts'

/** The name of the set that the events belong to, and the set. */
export const dataset = 'scale'
export const set = {
  name: dataset,
  title: 'Made by chance',
  url: null,
  publisher: { name: 'Nobody', kind: 'Organization' as const },
}

/** Loads an event graph of this size as an import does; gives the events per second. */
export async function loadEvents(graph: Graph, size: number): Promise<number> {
  const now = new Date().toISOString()
  await openDataset(graph, set, now)
  const begun = Date.now()
  const writer = new RecordWriter(graph, { dataset, recordedAt: now })
  for (const record of eventGraph(size)) await writer.add(identified(dataset, 'scale.tsv', record))
  await writer.finish()
  return Math.round(size / ((Date.now() - begun) / 1000))
}
