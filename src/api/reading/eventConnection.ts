import type { Word } from '../../domain/vocabulary.ts'
import type { EventOrder } from '../generated/resolvers.ts'
import type { EventConnectionMapper } from '../mappers.ts'
import { eventListing, type EventAnchor } from './eventListing.ts'
import type { AnyEventFilter } from './eventParameters.ts'
import { connectionOf } from './Listing.ts'
import type { Reader } from './Reader.ts'

interface EventArguments {
  first: number
  after?: string | null | undefined
  filter?: AnyEventFilter | null | undefined
  orderBy: EventOrder
}

/** A list of events, or of one kind of them: all, or those of one actor, topic, place or series. */
export function eventConnection(
  reader: Reader,
  args: EventArguments,
  kind: Word<'eventKind'> | null,
  by: EventAnchor['by'] = 'ANY',
  id?: string,
): EventConnectionMapper {
  return connectionOf(eventListing(reader, args.filter ?? {}, kind, { by, id }), {
    ...args,
    order: `${kind ?? 'Event'}:${by}`,
    descending: args.orderBy === 'TIME_DESC',
    of: id,
  })
}
