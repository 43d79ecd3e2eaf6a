import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import type { StatementAnchorGiven } from '../../graph/statement/statementsByAnchor.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import { statementsAll } from '../../graph/statement/statementsAll.ts'
import type { StatementFilter } from '../generated/resolvers.ts'
import { anchoredStatements } from './anchoredStatements.ts'
import { groupedListing, type GroupedListing } from './groupedListing.ts'
import { mergedGroupedListing } from './mergedGroupedListing.ts'
import type { Reader } from './Reader.ts'
import { recordListing } from './recordListing.ts'
import { statementParameters } from './statementParameters.ts'

/** Whose statements a list holds: those of one speaker, subject or source; ANY at the root. */
export interface StatementAnchor {
  readonly by: 'ANY' | 'SPEAKER' | 'SUBJECT' | 'SOURCE'
  readonly id?: string | undefined
}

/** The statements that a filter lets through, those that records of data sets make among them; null where none can be. */
export function statementListing(
  reader: Reader,
  filter: StatementFilter,
  anchor: StatementAnchor = { by: 'ANY' },
): GroupedListing<StatementRow> | null {
  const listings = [storedListing(reader, filter, anchor), recordListing(reader, filter, anchor)]
  return mergedGroupedListing(listings.flatMap((listing) => listing ?? []))
}

/**
 * The stored statements that a filter lets through, by the unit of its most selective condition that an index serves; null where its
 * text leaves no word to look for.
 */
export function storedListing(
  reader: Reader,
  filter: StatementFilter,
  { by, id }: StatementAnchor = { by: 'ANY' },
): GroupedListing<StatementRow> | null {
  const parameters = { filter: statementParameters(filter) }
  const ids = id === undefined ? [] : [id]
  if (filter.text != null) {
    const query = fullTextQuery(filter.text)
    if (query === null) return null
    return anchoredStatements(reader, ids, parameters, { source: 'TEXT', by, query })
  }
  if (by !== 'ANY') return anchoredStatements(reader, ids, parameters, { source: by, by })
  const { source, keys } = mostSelective(filter)
  return source === 'ALL' && !reader.looksBack
    ? groupedListing(reader, statementsAll, [], parameters)
    : anchoredStatements(reader, keys, parameters, { source, by })
}

/** The start of a list: the most selective condition that has an index. */
function mostSelective({ speakers, subjects, topics, sources }: StatementFilter): {
  source: StatementAnchorGiven['source']
  keys: readonly string[]
} {
  if (speakers) return { source: 'SPEAKER', keys: speakers }
  const about = subjects ?? topics
  if (about) return { source: 'SUBJECT', keys: about }
  return sources ? { source: 'SOURCE', keys: sources } : { source: 'ALL', keys: [] }
}
