import { z } from 'zod'
import { defineAscendingList } from '../unit/defineAscendingList.ts'
import { proposalMap, proposalRow } from './proposalRow.ts'

const names = z.array(z.string()).nullable()

/** Proposals in the order in which they were created. */
export const proposalsAll = defineAscendingList({
  name: 'proposalsAll',
  reading: 'present',
  parameters: { filter: z.object({ statuses: names, datasets: names, by: names }) },
  match: 'MATCH (node:Proposal)',
  where: `($filter.statuses IS NULL OR node.status IN $filter.statuses)
    AND ($filter.datasets IS NULL OR node.dataset IN $filter.datasets)
    AND ($filter.by IS NULL OR node.by IN $filter.by)`,
  row: proposalRow,
  projection: proposalMap('node'),
  edge: z.null(),
})
