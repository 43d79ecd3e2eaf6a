import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../Context.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'
import { selectedParts } from '../reading/selectedParts.ts'
import type { Complete } from './Complete.ts'

export const Mutation: Complete<MutationResolvers, object> = {
  createProposal: writes(({ input }, { proposals }) => proposals.create(input)),
  reviseProposal: writes(({ id, expectedRevision, records }, { proposals }) =>
    proposals.revise(id, expectedRevision, records),
  ),
  submitProposal: writes(({ id, expectedRevision }, { proposals }) => proposals.submit(id, expectedRevision)),
  revertChange: writes(({ sequence, key, reason }, { proposals }) => proposals.revert(sequence, key, reason)),
  decideProposal: writes((decision, { proposals }) => proposals.decide(decision)),
}

/** A root field that writes; what hangs under it is read as the graph is then. */
function writes<Args, Result>(write: (args: Args, context: Context) => Promise<Result>) {
  return async (_: unknown, args: Args, context: Context, info: GraphQLResolveInfo): Promise<Result> => {
    const written = await write(args, context)
    context.reader.begin(
      () => ({ validAt: null, knownAt: null }),
      () => selectedParts(info),
    )
    return written
  }
}
