import type { AssertionResolvers } from '../generated/resolvers.ts'
import type { AssertionMapper } from '../mappers.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const Assertion: Complete<AssertionResolvers, AssertionMapper> = {
  from: ({ fromReference }, _, context, info) => thingNeighbour(fromReference, context, info),
  to: ({ toReference }, _, context, info) => thingNeighbour(toReference, context, info),
}
