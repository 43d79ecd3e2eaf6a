import { statementsByAnchor, type StatementAnchorGiven } from '../../graph/statement/statementsByAnchor.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import { groupedListing, type GroupedListing } from './groupedListing.ts'
import type { Reader } from './Reader.ts'
import type { statementParameters } from './statementParameters.ts'

/** The statements of an anchor that a filter lets through. */
export function anchoredStatements(
  reader: Reader,
  ids: readonly string[],
  parameters: { filter: ReturnType<typeof statementParameters> },
  anchor: Omit<StatementAnchorGiven, 'query'> & { query?: string },
): GroupedListing<StatementRow> {
  return groupedListing(reader, statementsByAnchor, [...ids], {
    ...parameters,
    anchor: { query: '', ...anchor },
  })
}
