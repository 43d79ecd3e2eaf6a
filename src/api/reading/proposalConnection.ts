import { proposalsAll } from '../../graph/proposal/proposalsAll.ts'
import type { Context } from '../Context.ts'
import type { ProposalFilter } from '../generated/resolvers.ts'

interface ProposalArguments {
  readonly first: number
  readonly after?: string | null | undefined
  readonly filter?: ProposalFilter | null | undefined
}

/** The proposals as a connection, for those who may read them. */
export function proposalConnection(
  { filter, ...page }: ProposalArguments,
  { reader, viewer, policy }: Context,
) {
  policy.demand(viewer, 'readProposals')
  const { statuses = null, datasets = null, by = null } = filter ?? {}
  const conditions = { filter: { statuses, datasets, by } }
  return reader.connection(proposalsAll, [], conditions, { ...page, order: 'proposal' })
}
