import type { EventResolvers } from '../generated/resolvers.ts'

export const Event: EventResolvers = { __resolveType: ({ type }) => type }
