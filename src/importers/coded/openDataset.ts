import { publisherId } from '../../domain/coded/codedIds.ts'
import { thingRow } from '../../domain/coded/codedRows.ts'
import { fingerprint } from '../../domain/fingerprint.ts'
import { fold } from '../../domain/fold.ts'
import { listKey } from '../../domain/listKey.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldNodesById } from '../../graph/held/heldNodesById.ts'
import { attributeSources } from '../../graph/write/attributeSources.ts'
import { timeProperties } from '../../graph/write/timeProperties.ts'
import { upsertSources } from '../../graph/write/upsertSources.ts'
import { upsertThings } from '../../graph/write/upsertThings.ts'
import { checkDataset } from './checkDataset.ts'
import type { Dataset } from './Dataset.ts'

/** Makes sure that the graph holds the source and the publisher of a data set; refuses a name that something else has. */
export async function openDataset(graph: Graph, dataset: Dataset, now: string): Promise<void> {
  await checkDataset(graph, dataset.name)
  const rows = rowsOf(dataset)
  const held = await graph.read(heldNodesById, { ids: [rows.source.id, rows.publisher.id] })
  const [source, publisher] = [rows.source.id, rows.publisher.id].map((id) =>
    held.find((node) => node.id === id),
  )
  if (
    source?.fingerprint === rows.source.properties.fingerprint &&
    publisher?.fingerprint === rows.publisher.properties.fingerprint
  )
    return
  await graph.write(async (run) => {
    await run(upsertThings, { now, rows: [rows.publisher] })
    await run(upsertSources, { now, rows: [rows.source] })
    await run(attributeSources, {
      rows: [{ id: rows.source.id, publisher: rows.publisher.id, cites: [] }],
    })
  })
}

function rowsOf({ name, title, url, publisher }: Dataset) {
  const publisherRow = thingRow(name, publisherId(name), publisher)
  const source = {
    type: 'Source' as const,
    kind: 'DATA_SET' as const,
    title,
    url,
    language: null,
    ...timeProperties('published', null),
    textFile: null,
    textSha256: null,
    textLength: null,
    foldedText: fold(title),
    pageKey: listKey(title, name),
  }
  return {
    publisher: publisherRow,
    source: {
      id: name,
      properties: {
        ...source,
        fingerprint: fingerprint({ ...source, publisher: publisherRow.id }),
        seed: name,
      },
    },
  }
}
