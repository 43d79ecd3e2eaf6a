import type { TimelineItemResolvers } from '../generated/resolvers.ts'

export const TimelineItem: TimelineItemResolvers = { __resolveType: ({ type }) => type }
