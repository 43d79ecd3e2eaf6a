import { datasetPublishedBy, isCodedId } from '../../domain/coded/codedIds.ts'
import { recordsByDatasets } from '../../graph/record/recordsByDatasets.ts'
import { recordsByEvents } from '../../graph/record/recordsByEvents.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import type { StatementFilter } from '../generated/resolvers.ts'
import { groupedListing, type GroupedListing } from './groupedListing.ts'
import type { Reader } from './Reader.ts'
import type { StatementAnchor } from './statementListing.ts'
import { statementParameters } from './statementParameters.ts'

const always = ['DATE', 'PARTICIPANTS', 'STATUS']

/**
 * The statements that records of data sets make, as far as a filter lets them through; null where it lets none. They are all alike
 * but for their set, their event and the day they were taken up on.
 */
export function recordListing(
  reader: Reader,
  filter: StatementFilter,
  { by, id }: StatementAnchor,
): GroupedListing<StatementRow> | null {
  if (!mayPass(filter)) return null
  const { speakerTypes, aspects, saidFrom, saidTo } = statementParameters(filter)
  const subjects = filter.subjects ?? null
  const located = aspects !== null && !aspects.some((aspect) => always.includes(aspect))
  const parameters = { filter: { speakerTypes, subjects, located, saidFrom, saidTo } }
  const sets = narrowed([
    by === 'SPEAKER' ? published([id ?? '']) : null,
    by === 'SOURCE' ? [id ?? ''] : null,
    // A list of one speaker can be filtered by speakers as well.
    filter.speakers == null ? null : published(filter.speakers),
    filter.sources ?? null,
  ])
  if (sets?.length === 0) return null
  const about = by === 'SUBJECT' ? [id ?? ''] : subjects
  if (about !== null) {
    const events = about.filter((subject) => isCodedId(subject, sets))
    return events.length === 0 ? null : groupedListing(reader, recordsByEvents, events, parameters)
  }
  return groupedListing(reader, recordsByDatasets, sets ?? [], parameters)
}

/** Whether a filter can let through what is the same of every such statement. */
function mayPass(filter: StatementFilter): boolean {
  const holds = <Value>(values: readonly Value[] | null | undefined, value: Value) =>
    values?.includes(value) ?? true
  return (
    filter.text == null &&
    filter.topics == null &&
    filter.stances == null &&
    filter.linkTypes == null &&
    holds(filter.speechActs, 'REPORT') &&
    holds(filter.forms, 'CODED') &&
    (filter.polarity ?? 'AFFIRMED') === 'AFFIRMED' &&
    (filter.minAttributionDepth ?? 0) <= 0 &&
    (filter.maxAttributionDepth ?? 0) >= 0 &&
    (filter.aspects?.some((aspect) => aspect === 'PLACE' || always.includes(aspect)) ?? true)
  )
}

/** The names that all lists have in common; null where every list is open. */
function narrowed(lists: readonly (readonly string[] | null)[]): string[] | null {
  const [first, ...rest] = lists.filter((names) => names !== null)
  if (first === undefined) return null
  return [...new Set(first)].filter((name) => rest.every((names) => names.includes(name)))
}

/** The data sets whose publishers are among the speakers. */
const published = (speakers: readonly string[]) =>
  speakers.map(datasetPublishedBy).filter((name) => name !== null)
