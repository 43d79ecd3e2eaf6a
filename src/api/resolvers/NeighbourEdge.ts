import type { NeighbourEdgeResolvers } from '../generated/resolvers.ts'
import type { NeighbourEdgeMapper } from '../mappers.ts'
import type { Complete } from './Complete.ts'

export const NeighbourEdge: Complete<NeighbourEdgeResolvers, NeighbourEdgeMapper> = {
  weight: ({ meetings, actions }) => meetings + actions,
}
