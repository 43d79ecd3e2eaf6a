import type { ProposalRow } from '../../graph/proposal/proposalRow.ts'
import type { ProposalResolvers } from '../generated/resolvers.ts'
import type { Complete } from './Complete.ts'

export const Proposal: Complete<ProposalResolvers, ProposalRow> = {
  text: ({ textSource, textContent, keepsText }) =>
    textSource === null || textContent === null
      ? null
      : { source: textSource, content: textContent, keep: keepsText },
  faults: async (row, _, { proposals }) => (await proposals.check(row)).faults,
  warnings: async (row, _, { proposals }) => (await proposals.check(row)).warnings,
  plan: (row, { except }, { proposals }) => proposals.planOf(row, except ?? []),
}
