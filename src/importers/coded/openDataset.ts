import type { Graph, Run } from '../../graph/Graph.ts'
import { isUnavailable } from '../../graph/connection/isUnavailable.ts'
import { writeChange } from '../../graph/ledger/writeChange.ts'
import { datasetUnits } from '../../graph/write/datasetUnits.ts'
import { checkDataset } from './checkDataset.ts'
import type { Dataset } from './Dataset.ts'
import { writeDataset } from './writeDataset.ts'

/** Attempts at an addition that the database did not answer. */
const tries = 5

/** Makes sure that the graph holds the source and the publisher of a data set; refuses a name that something else has. */
export async function openDataset(graph: Graph, dataset: Dataset, recordedAt?: string): Promise<void> {
  for (let left = tries; ; left -= 1) {
    if (await checkDataset(graph, dataset)) return
    try {
      const intent = { action: 'IMPORT', dataset: dataset.name, recordedAt, units: datasetUnits } as const
      await writeChange(graph, intent, addDataset(dataset))
      return
    } catch (error) {
      if (left <= 1 || !isUnavailable(error)) throw error
    }
  }
}

function addDataset(dataset: Dataset) {
  return async (run: Run, { recordedAt }: { recordedAt: string }) => {
    const subjectIds = await writeDataset(run, dataset, recordedAt)
    return { added: 0, recoded: 0, retracted: 0, things: 2, recordedIds: [], retractedIds: [], subjectIds }
  }
}
