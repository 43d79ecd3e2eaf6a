import type { TieEdgeResolvers } from '../generated/resolvers.ts'
import type { TieEdgeMapper } from '../mappers.ts'
import { statementsOfIds } from '../reading/statementsOfIds.ts'
import type { Complete } from './Complete.ts'

export const TieEdge: Complete<TieEdgeResolvers, TieEdgeMapper> = {
  statements: ({ statementIds }, _, context, info) => statementsOfIds(statementIds, context, info),
}
