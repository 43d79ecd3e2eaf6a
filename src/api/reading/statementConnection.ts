import type { StatementFilter, StatementOrder } from '../generated/resolvers.ts'
import type { StatementConnectionMapper } from '../mappers.ts'
import { connectionOf } from './Listing.ts'
import type { Reader } from './Reader.ts'
import { statementListing, type StatementAnchor } from './statementListing.ts'

interface StatementArguments {
  first: number
  after?: string | null | undefined
  filter?: StatementFilter | null | undefined
  orderBy: StatementOrder
}

/** A list of statements: all, or those of one speaker, subject or source. */
export function statementConnection(
  reader: Reader,
  args: StatementArguments,
  by: StatementAnchor['by'] = 'ANY',
  id?: string,
): StatementConnectionMapper {
  return connectionOf(statementListing(reader, args.filter ?? {}, { by, id }), {
    ...args,
    order: `Statement:${by}`,
    descending: args.orderBy === 'SAID_AT_DESC',
  })
}
