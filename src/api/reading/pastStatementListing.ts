import { pastStatements, type PastStatementAnchor } from '../../graph/statement/pastStatements.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import { groupedListing, type GroupedListing } from './groupedListing.ts'
import type { Reader } from './Reader.ts'
import type { statementParameters } from './statementParameters.ts'

/** The statements of an anchor that a filter lets through, as of another moment. */
export function pastStatementListing(
  reader: Reader,
  ids: readonly string[],
  parameters: { filter: ReturnType<typeof statementParameters> },
  anchor: Omit<PastStatementAnchor, 'query'> & { query?: string },
): GroupedListing<StatementRow> {
  return groupedListing(reader, pastStatements, [...ids], { ...parameters, anchor: { query: '', ...anchor } })
}
