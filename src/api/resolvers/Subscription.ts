import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../Context.ts'
import type { SubscriptionResolvers } from '../generated/resolvers.ts'
import { selectedParts } from '../reading/selectedParts.ts'
import type { Complete } from './Complete.ts'

export const Subscription: Complete<SubscriptionResolvers, object> = {
  changes: {
    subscribe: (_, args, { viewer, policy, follow }) => {
      policy.demand(viewer, 'readChanges')
      return follow(args)
    },
    resolve: (_: unknown, _args: unknown, { reader, event }: Context, info: GraphQLResolveInfo) => {
      if (event === undefined) throw new Error('A subscription is executed without an event.')
      reader.begin(
        () => ({ validAt: null, knownAt: null }),
        () => selectedParts(info),
      )
      return event
    },
  },
}
