import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import { statementsAll } from '../../graph/statement/statementsAll.ts'
import { statementsBySources } from '../../graph/statement/statementsBySources.ts'
import { statementsBySpeakers } from '../../graph/statement/statementsBySpeakers.ts'
import { statementsBySubjects } from '../../graph/statement/statementsBySubjects.ts'
import { statementsByText } from '../../graph/statement/statementsByText.ts'
import type { StatementFilter } from '../generated/resolvers.ts'
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

const byAnchor = {
  SPEAKER: statementsBySpeakers,
  SUBJECT: statementsBySubjects,
  SOURCE: statementsBySources,
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
    return groupedListing(reader, statementsByText, ids, { ...parameters, query, anchor: by })
  }
  const [list, keys] = by === 'ANY' ? mostSelective(filter) : ([byAnchor[by], ids] as const)
  return groupedListing(reader, list, keys, parameters)
}

function mostSelective(filter: StatementFilter) {
  if (filter.speakers) return [statementsBySpeakers, filter.speakers] as const
  if (filter.subjects) return [statementsBySubjects, filter.subjects] as const
  if (filter.topics) return [statementsBySubjects, filter.topics] as const
  if (filter.sources) return [statementsBySources, filter.sources] as const
  return [statementsAll, new Array<string>()] as const
}
