import type { Run } from '../../graph/Graph.ts'
import { attributeSources } from '../../graph/write/attributeSources.ts'
import { upsertSources } from '../../graph/write/upsertSources.ts'
import { upsertThings } from '../../graph/write/upsertThings.ts'
import type { Dataset } from './Dataset.ts'
import { datasetRows } from './datasetRows.ts'

/** Adds the source and the publisher of a data set, or leaves them as they are, and returns their ids. */
export async function writeDataset(run: Run, dataset: Dataset, now: string): Promise<string[]> {
  const { source, publisher } = datasetRows(dataset)
  await run(upsertThings, { now, rows: [publisher] })
  await run(upsertSources, { now, rows: [source] })
  await run(attributeSources, { rows: [{ id: source.id, publisher: publisher.id, cites: [] }] })
  return [source.id, publisher.id]
}
