import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import type { PastStatementAnchor } from '../../graph/statement/pastStatements.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import { statementsAll } from '../../graph/statement/statementsAll.ts'
import { statementsBySources } from '../../graph/statement/statementsBySources.ts'
import { statementsBySpeakers } from '../../graph/statement/statementsBySpeakers.ts'
import { statementsBySubjects } from '../../graph/statement/statementsBySubjects.ts'
import { statementsByText } from '../../graph/statement/statementsByText.ts'
import type { StatementFilter } from '../generated/resolvers.ts'
import { groupedListing, type GroupedListing } from './groupedListing.ts'
import { mergedGroupedListing } from './mergedGroupedListing.ts'
import { pastStatementListing } from './pastStatementListing.ts'
import type { Reader } from './Reader.ts'
import { recordListing } from './recordListing.ts'
import { statementParameters } from './statementParameters.ts'

/** Whose statements a list holds: those of one speaker, subject or source; ANY at the root. */
export interface StatementAnchor {
  readonly by: 'ANY' | 'SPEAKER' | 'SUBJECT' | 'SOURCE'
  readonly id?: string | undefined
}

const byAnchor = {
  SPEAKER: { list: statementsBySpeakers, source: 'SPEAKERS' },
  SUBJECT: { list: statementsBySubjects, source: 'SUBJECTS' },
  SOURCE: { list: statementsBySources, source: 'SOURCES' },
} as const

/** The unit of a list, where a past one has its candidates from, and the ids that it starts from. */
interface Start {
  readonly list: typeof statementsAll
  readonly source: PastStatementAnchor['source']
  readonly keys: readonly string[]
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
    return reader.looksBack
      ? pastStatementListing(reader, ids, parameters, { source: 'TEXT', by, query })
      : groupedListing(reader, statementsByText, ids, { ...parameters, query, anchor: by })
  }
  const { list, source, keys } = by === 'ANY' ? mostSelective(filter) : { ...byAnchor[by], keys: ids }
  return reader.looksBack
    ? pastStatementListing(reader, keys, parameters, { source, by })
    : groupedListing(reader, list, [...keys], parameters)
}

/** The list that the most selective condition with an index starts from. */
function mostSelective({ speakers, subjects, topics, sources }: StatementFilter): Start {
  if (speakers) return { ...byAnchor.SPEAKER, keys: speakers }
  const about = subjects ?? topics
  if (about) return { ...byAnchor.SUBJECT, keys: about }
  if (sources) return { ...byAnchor.SOURCE, keys: sources }
  return { list: statementsAll, source: 'ALL', keys: [] }
}
