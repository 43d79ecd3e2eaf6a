import type { EventRow } from '../../graph/event/eventRow.ts'
import { eventsByAnchor, type EventAnchorGiven } from '../../graph/event/eventsByAnchor.ts'
import type { eventParameters } from './eventParameters.ts'
import { groupedListing, type GroupedListing } from './groupedListing.ts'
import type { Reader } from './Reader.ts'

/** No tie, one id is enough, no text: what an anchor is where it does not say. */
const openAnchor = { tie: null, together: false, query: '' }

/** The events of an anchor that a filter lets through. */
export function anchoredEvents(
  reader: Reader,
  ids: readonly string[],
  filter: ReturnType<typeof eventParameters>,
  anchor: Pick<EventAnchorGiven, 'source'> & Partial<EventAnchorGiven>,
): GroupedListing<EventRow> {
  return groupedListing(reader, eventsByAnchor, [...ids], { filter, anchor: { ...openAnchor, ...anchor } })
}
