import type { StatementLinkResolvers } from '../generated/resolvers.ts'
import type { LinkMapper } from '../mappers.ts'
import type { Complete } from './Complete.ts'

export const StatementLink: Complete<StatementLinkResolvers, LinkMapper> = {
  statement: ({ row }) => row,
}
