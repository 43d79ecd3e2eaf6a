import type { EventRow } from '../../graph/event/eventRow.ts'
import { pastEvents, type PastAnchor } from '../../graph/event/pastEvents.ts'
import type { eventParameters } from './eventParameters.ts'
import { groupedListing, type GroupedListing } from './groupedListing.ts'
import type { Reader } from './Reader.ts'

/** No tie, one id is enough, no text: what an anchor is where it does not say. */
const openAnchor = { tie: null, together: false, query: '' }

/** The events of an anchor that a filter lets through, as of another moment. */
export function pastEventListing(
  reader: Reader,
  ids: readonly string[],
  filter: ReturnType<typeof eventParameters>,
  anchor: Pick<PastAnchor, 'source'> & Partial<PastAnchor>,
): GroupedListing<EventRow> {
  return groupedListing(reader, pastEvents, [...ids], { filter, anchor: { ...openAnchor, ...anchor } })
}
