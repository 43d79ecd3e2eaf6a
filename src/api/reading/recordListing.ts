import { recordsByDatasets } from '../../graph/record/recordsByDatasets.ts'
import { recordsByEvents } from '../../graph/record/recordsByEvents.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import type { StatementFilter } from '../generated/resolvers.ts'
import { groupedListing, type GroupedListing } from './groupedListing.ts'
import type { Reader } from './Reader.ts'
import type { StatementAnchor } from './statementListing.ts'
import { statementParameters } from './statementParameters.ts'

/** Stands behind the name of a data set in the id of its publisher. */
const publisherMark = '#publisher'
/** Stands between the name of a data set and what it knows a thing by. */
const datasetMark = ':'
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
  const { speakerTypes, subjects, aspects, saidFrom, saidTo } = statementParameters(filter)
  const located = aspects !== null && !aspects.some((aspect) => always.includes(aspect))
  const parameters = { filter: { speakerTypes, subjects, located, saidFrom, saidTo } }
  const sets = datasetsOf(
    by === 'SPEAKER' ? [id ?? ''] : filter.speakers,
    by === 'SOURCE' ? [id ?? ''] : null,
    filter,
  )
  if (by === 'SUBJECT') {
    if (id?.includes(datasetMark) !== true || sets?.some((set) => id.startsWith(set + datasetMark)) === false)
      return null
    return groupedListing(reader, recordsByEvents, [id], parameters)
  }
  if (sets?.length === 0) return null
  if (subjects !== null) {
    const events = subjects.filter(
      (subject) =>
        subject.includes(datasetMark) &&
        (sets === null || sets.some((set) => subject.startsWith(set + datasetMark))),
    )
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

/** The data sets that speakers and sources leave; null where they leave all. */
function datasetsOf(
  speakers: readonly string[] | null | undefined,
  source: readonly string[] | null,
  filter: StatementFilter,
): string[] | null {
  const named = [
    speakers == null ? null : published(speakers),
    // A list of one speaker can be filtered by speakers as well.
    filter.speakers == null ? null : published(filter.speakers),
    source,
    filter.sources ?? null,
  ].filter((names) => names !== null)
  const [first, ...rest] = named
  if (first === undefined) return null
  return [...new Set(first)].filter((name) => rest.every((names) => names.includes(name)))
}

const published = (speakers: readonly string[]) =>
  speakers
    .filter((speaker) => speaker.endsWith(publisherMark))
    .map((speaker) => speaker.slice(0, -publisherMark.length))
