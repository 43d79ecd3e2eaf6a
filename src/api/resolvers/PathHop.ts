import type { PathHopResolvers } from '../generated/resolvers.ts'
import type { HopMapper } from '../mappers.ts'
import { statementsOfIds } from '../reading/statementsOfIds.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const PathHop: Complete<PathHopResolvers, HopMapper> = {
  from: ({ fromReference }, _, context, info) => thingNeighbour(fromReference, context, info),
  to: ({ toReference }, _, context, info) => thingNeighbour(toReference, context, info),
  statements: ({ statementIds }, _, context, info) => statementsOfIds(statementIds, context, info),
}
