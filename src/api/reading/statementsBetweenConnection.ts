import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import { statementsBetween } from '../../graph/statement/statementsBetween.ts'
import { statementsBetweenByText } from '../../graph/statement/statementsBetweenByText.ts'
import type { StatementFilter, StatementOrder } from '../generated/resolvers.ts'
import type { BetweenMapper, StatementConnectionMapper } from '../mappers.ts'
import { emptyConnection } from './emptyConnection.ts'
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
  if (text == null) return reader.connection(statementsBetween, [a, b], parameters, request)
  const query = fullTextQuery(text)
  return query === null
    ? emptyConnection(request)
    : reader.connection(statementsBetweenByText, [a, b], { ...parameters, query }, request)
}
