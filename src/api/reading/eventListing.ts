import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import type { Word } from '../../domain/vocabulary.ts'
import { actionsAll } from '../../graph/event/actionsAll.ts'
import type { EventRow } from '../../graph/event/eventRow.ts'
import { eventsAll } from '../../graph/event/eventsAll.ts'
import { eventsByActors } from '../../graph/event/eventsByActors.ts'
import { eventsByPlaces } from '../../graph/event/eventsByPlaces.ts'
import { eventsBySeries } from '../../graph/event/eventsBySeries.ts'
import { eventsByText } from '../../graph/event/eventsByText.ts'
import { eventsByTopics } from '../../graph/event/eventsByTopics.ts'
import { eventsOfActor } from '../../graph/event/eventsOfActor.ts'
import { meetingsAll } from '../../graph/event/meetingsAll.ts'
import { eventParameters, type AnyEventFilter } from './eventParameters.ts'
import { groupedListing, type GroupedListing } from './groupedListing.ts'
import type { Reader } from './Reader.ts'

/** Whose events a list holds: those of one actor, topic, place or series; ANY at the root. */
export interface EventAnchor {
  readonly by: 'ANY' | 'ACTOR' | 'TOPIC' | 'PLACE' | 'SERIES'
  readonly id?: string | undefined
}

const byAnchor = {
  ACTOR: eventsOfActor,
  TOPIC: eventsByTopics,
  PLACE: eventsByPlaces,
  SERIES: eventsBySeries,
}
const byKind = { Meeting: meetingsAll, Action: actionsAll }

/**
 * The events that a filter lets through, or one kind of them, by the unit of its most selective condition that an index serves; null
 * where its text leaves no word to look for.
 */
export function eventListing(
  reader: Reader,
  filter: AnyEventFilter,
  kind: Word<'eventKind'> | null,
  { by, id }: EventAnchor = { by: 'ANY' },
): GroupedListing<EventRow> | null {
  const parameters = { filter: eventParameters(filter, kind) }
  const ids = id === undefined ? [] : [id]
  if (filter.text != null) {
    const query = fullTextQuery(filter.text)
    if (query === null) return null
    return groupedListing(reader, reader.asOf(eventsByText), ids, { ...parameters, query, anchor: by })
  }
  const [list, keys] = by === 'ANY' ? mostSelective(filter, kind) : ([byAnchor[by], ids] as const)
  return groupedListing(reader, reader.asOf(list), keys, parameters)
}

function mostSelective(filter: AnyEventFilter, kind: Word<'eventKind'> | null) {
  const actors = filter.initiators ?? filter.targets ?? filter.participants
  if (actors) return [actors.length === 1 ? eventsOfActor : eventsByActors, actors] as const
  if (filter.series) return [eventsBySeries, filter.series] as const
  if (filter.topics) return [eventsByTopics, filter.topics] as const
  if (filter.places) return [eventsByPlaces, filter.places] as const
  return [kind === null ? eventsAll : byKind[kind], new Array<string>()] as const
}
