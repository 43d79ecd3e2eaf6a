import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import { statementsBetween } from '../../graph/statement/statementsBetween.ts'
import { statementsBetweenByText } from '../../graph/statement/statementsBetweenByText.ts'
import type { StatementFilter, StatementOrder } from '../generated/resolvers.ts'
import type { BetweenMapper, StatementConnectionMapper } from '../mappers.ts'
import { emptyConnection } from './emptyConnection.ts'
import { connectionOf } from './Listing.ts'
import { pastStatementListing } from './pastStatementListing.ts'
import type { Reader } from './Reader.ts'
import { statementParameters } from './statementParameters.ts'

interface StatementArguments {
  first: number
  after?: string | null | undefined
  filter?: StatementFilter | null | undefined
  orderBy: StatementOrder
}

/** The statements of either of two actors about the other. */
export function statementsBetweenConnection(
  reader: Reader,
  { a, b }: BetweenMapper,
  args: StatementArguments,
): StatementConnectionMapper {
  const { text, ...filter } = args.filter ?? {}
  const request = { ...args, order: 'Statement:BETWEEN', descending: args.orderBy === 'SAID_AT_DESC' }
  const parameters = { filter: statementParameters(filter) }
  if (a === b) return emptyConnection(request)
  const query = text == null ? '' : fullTextQuery(text)
  if (query === null) return emptyConnection(request)
  if (reader.looksBack) {
    const anchor = {
      source: text == null ? ('SPEAKERS' as const) : ('TEXT' as const),
      by: 'PAIR' as const,
      query,
    }
    return connectionOf(pastStatementListing(reader, [a, b], parameters, anchor), request)
  }
  return text == null
    ? reader.connection(statementsBetween, [a, b], parameters, request)
    : reader.connection(statementsBetweenByText, [a, b], { ...parameters, query }, request)
}
