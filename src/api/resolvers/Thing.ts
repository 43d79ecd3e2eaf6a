import type { ThingResolvers } from '../generated/resolvers.ts'

export const Thing: ThingResolvers = { __resolveType: ({ type }) => type }
