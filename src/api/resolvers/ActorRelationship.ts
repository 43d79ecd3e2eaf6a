import type { ActorRelationshipResolvers } from '../generated/resolvers.ts'
import type { ActorRelationshipMapper } from '../mappers.ts'
import { statementsOfIds } from '../reading/statementsOfIds.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const ActorRelationship: Complete<ActorRelationshipResolvers, ActorRelationshipMapper> = {
  relationship: ({ type }) => type,
  from: ({ fromReference }, _, context, info) => thingNeighbour(fromReference, context, info),
  to: ({ toReference }, _, context, info) => thingNeighbour(toReference, context, info),
  statements: ({ statementIds }, _, context, info) => statementsOfIds(statementIds, context, info),
}
