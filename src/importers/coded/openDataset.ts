import type { Graph } from '../../graph/Graph.ts'
import { isUnavailable } from '../../graph/isUnavailable.ts'
import { attributeSources } from '../../graph/write/attributeSources.ts'
import { upsertSources } from '../../graph/write/upsertSources.ts'
import { upsertThings } from '../../graph/write/upsertThings.ts'
import { checkDataset } from './checkDataset.ts'
import type { Dataset } from './Dataset.ts'
import { datasetRows } from './datasetRows.ts'

/** Attempts at an addition that the database did not answer. */
const tries = 5

/** Makes sure that the graph holds the source and the publisher of a data set; refuses a name that something else has. */
export async function openDataset(graph: Graph, dataset: Dataset, now: string): Promise<void> {
  for (let left = tries; ; left -= 1) {
    if (await checkDataset(graph, dataset)) return
    try {
      await addDataset(graph, dataset, now)
      return
    } catch (error) {
      if (left <= 1 || !isUnavailable(error)) throw error
    }
  }
}

/** Adds the source and the publisher of a data set, or leaves them as they are. */
export async function addDataset(graph: Graph, dataset: Dataset, now: string): Promise<void> {
  const { source, publisher } = datasetRows(dataset)
  await graph.write({ action: 'IMPORT', dataset: dataset.name, at: now }, async (run) => {
    await run(upsertThings, { now, rows: [publisher] })
    await run(upsertSources, { now, rows: [source] })
    await run(attributeSources, { rows: [{ id: source.id, publisher: publisher.id, cites: [] }] })
  })
}
