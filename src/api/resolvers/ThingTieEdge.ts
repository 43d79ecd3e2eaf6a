import type { ThingTieEdgeResolvers } from '../generated/resolvers.ts'
import type { ThingTieEdgeMapper } from '../mappers.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const ThingTieEdge: Complete<ThingTieEdgeResolvers, ThingTieEdgeMapper> = {
  other: ({ of, node: { fromReference, toReference } }, _, context, info) =>
    thingNeighbour(of.includes(fromReference.id) ? toReference : fromReference, context, info),
}
