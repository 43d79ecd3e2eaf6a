import type { SearchEdgeResolvers } from '../generated/resolvers.ts'
import type { SearchEdgeMapper } from '../mappers.ts'
import { hitNeighbour } from '../reading/hitNeighbour.ts'
import type { Complete } from './Complete.ts'

export const SearchEdge: Complete<SearchEdgeResolvers, SearchEdgeMapper> = {
  node: (hit, _, context, info) => hitNeighbour(hit, context, info),
}
