import type { SearchConnectionResolvers } from '../generated/resolvers.ts'
import type { SearchConnectionMapper } from '../mappers.ts'
import { hitNeighbour } from '../reading/hitNeighbour.ts'
import type { Complete } from './Complete.ts'

export const SearchConnection: Complete<SearchConnectionResolvers, SearchConnectionMapper> = {
  edges: ({ hits }) => hits.edges(),
  nodes: async ({ hits }, _, context, info) =>
    Promise.all((await hits.nodes()).map((hit) => hitNeighbour(hit, context, info))),
  pageInfo: ({ hits }) => hits.pageInfo(),
  totalCount: ({ hits }) => hits.totalCount(),
}
