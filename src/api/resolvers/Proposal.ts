import type { ProposalRow } from '../../graph/proposal/proposalRow.ts'
import type { ProposalResolvers } from '../generated/resolvers.ts'
import type { Complete } from './Complete.ts'

export const Proposal: Complete<ProposalResolvers, ProposalRow> = {
  faults: async (row, _, { proposals }) => (await proposals.check(row)).faults,
  warnings: async (row, _, { proposals }) => (await proposals.check(row)).warnings,
  plan: (row, { except }, { proposals }) => proposals.planOf(row, except ?? []),
}
