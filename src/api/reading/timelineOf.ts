import type { EventRow } from '../../graph/event/eventRow.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import type { QueryTimelineArgs, TimelineFilter } from '../generated/resolvers.ts'
import { checkRange } from './checkRange.ts'
import { eventListing } from './eventListing.ts'
import type { Listing } from './Listing.ts'
import { mergedListing } from './mergedListing.ts'
import type { Reader } from './Reader.ts'
import { storedListing } from './statementListing.ts'
import { Timeline, type TimelineItem } from './Timeline.ts'

/** The events and statements that a filter lets through, in one order of time. */
export function timelineOf(reader: Reader, { filter, ...request }: QueryTimelineArgs): Timeline {
  checkRange(['from', filter.from], ['to', filter.to])
  const listings: (Listing<TimelineItem> | null)[] = [eventsOf(reader, filter), statementsOf(reader, filter)]
  return new Timeline(mergedListing(listings.flatMap((listing) => listing ?? [])), request)
}

function eventsOf(reader: Reader, filter: TimelineFilter): Listing<EventRow> | null {
  const meetings = filter.types?.includes('MEETING') ?? true
  const actions = filter.types?.includes('ACTION') ?? true
  if (!meetings && !actions) return null
  const { actors, topics, statuses, from, to } = filter
  const kind = meetings && actions ? null : meetings ? 'Meeting' : 'Action'
  return eventListing(reader, { participants: actors, topics, statuses, from, to }, kind)
}

function statementsOf(reader: Reader, filter: TimelineFilter): Listing<StatementRow> | null {
  // A statement has no status that could be among those asked for.
  if (!(filter.types?.includes('STATEMENT') ?? true) || filter.statuses != null) return null
  const { actors, topics, from, to } = filter
  // What a record of a data set says is its event, which stands there already.
  return storedListing(reader, { speakers: actors, topics, saidFrom: from, saidTo: to })
}
