import type { Graph } from '../../../src/graph/Graph.ts'
import { writeChange, type ChangeAccount, type ChangeIntent } from '../../../src/graph/ledger/writeChange.ts'

const nothing: ChangeAccount = {
  ...{ added: 0, recoded: 0, retracted: 0, things: 1 },
  ...{ recordedIds: [], retractedIds: [], subjectIds: [] },
}

/** Writes so many changes into the ledger, one after the other, that describe no more than they are given. */
export async function writeChanges(
  graph: Graph,
  count: number,
  { subjectIds = [], ...intent }: Partial<ChangeIntent> & { subjectIds?: string[] } = {},
): Promise<void> {
  for (let left = count; left > 0; left -= 1)
    await writeChange(graph, { action: 'IMPORT', dataset: 'tiny', units: [], ...intent }, () =>
      Promise.resolve({ ...nothing, subjectIds }),
    )
}
