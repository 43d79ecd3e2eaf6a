import type { StatementSubjectResolvers } from '../generated/resolvers.ts'
import type { SubjectMapper } from '../mappers.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const StatementSubject: Complete<StatementSubjectResolvers, SubjectMapper> = {
  thing: ({ thingReference }, _, context, info) => thingNeighbour(thingReference, context, info),
}
