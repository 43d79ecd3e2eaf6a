import type { ParticipantEdgeResolvers } from '../generated/resolvers.ts'
import type { ParticipantEdgeMapper } from '../mappers.ts'
import { statementsOfIds } from '../reading/statementsOfIds.ts'
import type { Complete } from './Complete.ts'

export const ParticipantEdge: Complete<ParticipantEdgeResolvers, ParticipantEdgeMapper> = {
  statements: ({ statementIds }, _, context, info) => statementsOfIds(statementIds ?? [], context, info),
}
