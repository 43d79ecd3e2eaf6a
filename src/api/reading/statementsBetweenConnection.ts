import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import type { StatementFilter, StatementOrder } from '../generated/resolvers.ts'
import type { BetweenMapper, StatementConnectionMapper } from '../mappers.ts'
import { anchoredStatements } from './anchoredStatements.ts'
import { emptyConnection } from './emptyConnection.ts'
import { connectionOf } from './Listing.ts'
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
  const source = text == null ? 'PAIR' : 'TEXT'
  return connectionOf(anchoredStatements(reader, [a, b], parameters, { source, by: 'PAIR', query }), request)
}
