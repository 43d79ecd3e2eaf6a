import type { GroupRow } from '../../graph/unit/defineGrouping.ts'
import type { GroupCountResolvers } from '../generated/resolvers.ts'
import { groupNode } from '../reading/groupNode.ts'
import type { Complete } from './Complete.ts'

export const GroupCount: Complete<GroupCountResolvers, GroupRow> = {
  count: ({ total }) => total,
  node: ({ reference }, _, context, info) => reference && groupNode(reference, context, info),
}
