import type { NodeResolvers } from '../generated/resolvers.ts'

export const Node: NodeResolvers = { __resolveType: ({ type }) => type }
