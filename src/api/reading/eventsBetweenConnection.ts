import { isCodedId } from '../../domain/coded/codedIds.ts'
import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import { pairOf } from '../../domain/pageKey.ts'
import type { Word } from '../../domain/vocabulary.ts'
import { eventsBetween } from '../../graph/event/eventsBetween.ts'
import { eventsBetweenStated } from '../../graph/event/eventsBetweenStated.ts'
import { eventsOfPair } from '../../graph/event/eventsOfPair.ts'
import type { EventRow } from '../../graph/event/eventRow.ts'
import type { EventOrder } from '../generated/resolvers.ts'
import type { BetweenMapper, EventConnectionMapper } from '../mappers.ts'
import { anchoredEvents } from './anchoredEvents.ts'
import { emptyConnection } from './emptyConnection.ts'
import { eventUnit } from './eventUnit.ts'
import { eventParameters, type AnyEventFilter } from './eventParameters.ts'
import { connectionOf, type Listing } from './Listing.ts'
import { mergedListing } from './mergedListing.ts'
import type { Reader } from './Reader.ts'

interface EventArguments {
  first: number
  after?: string | null | undefined
  filter?: AnyEventFilter | null | undefined
  orderBy: EventOrder
}

/** The anchor of events that involve both actors. */
const together = { tie: 'INVOLVED_IN', together: true } as const

/** The events of one kind that two actors took part in: in order of time. */
export function eventsBetweenConnection(
  reader: Reader,
  { a, b }: BetweenMapper,
  args: EventArguments,
  kind: Word<'eventKind'>,
): EventConnectionMapper {
  const filter = args.filter ?? {}
  const ids = [a, b]
  const request = {
    ...args,
    order: `${kind}:BETWEEN`,
    descending: args.orderBy === 'TIME_DESC',
    of: ids,
  }
  const parameters = { filter: eventParameters(filter, kind) }
  // Nothing stands between an actor and itself.
  if (a === b) return emptyConnection(request)
  if (filter.text == null) return connectionOf(eventsOfBoth(reader, [a, b], parameters), request)
  const query = fullTextQuery(filter.text)
  if (query === null) return emptyConnection(request)
  const named = anchoredEvents(reader, ids, parameters.filter, { ...together, source: 'TEXT', query })
  return connectionOf(named, request)
}

/** Actors of data sets can be hubs: what data sets record of both has an index of its own. */
function eventsOfBoth(
  reader: Reader,
  [a, b]: [string, string],
  parameters: { filter: ReturnType<typeof eventParameters> },
): Listing<EventRow> {
  const areCoded = isCodedId(a, null) && isCodedId(b, null)
  if (reader.looksBack) {
    const source = areCoded ? 'PAIR' : 'TIES'
    return anchoredEvents(reader, [a, b], parameters.filter, { ...together, source })
  }
  const listing = (list: typeof eventsOfPair, ids: string[]) =>
    reader.listing(eventUnit(reader, list, parameters.filter), ids, parameters)
  if (!areCoded) return listing(eventsBetween, [a, b])
  return mergedListing([listing(eventsOfPair, [pairOf(a, b)]), listing(eventsBetweenStated, [a, b])])
}
