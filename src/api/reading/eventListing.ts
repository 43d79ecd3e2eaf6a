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
  const [list, keys, served] = by === 'ANY' ? mostSelective(filter, kind) : ([byAnchor[by], ids] as const)
  const left = served === undefined ? parameters : { filter: { ...parameters.filter, [served]: null } }
  return groupedListing(reader, reader.asOf(list), keys, left)
}

/** The unit, what it starts from, and the condition that is met by that: nothing has to be held against it again. */
function mostSelective(filter: AnyEventFilter, kind: Word<'eventKind'> | null) {
  const { participants, series, topics, places } = filter
  const inRole = filter.initiators ?? filter.targets
  if (inRole) return [inRole.length === 1 ? eventsOfActor : eventsByActors, inRole] as const
  if (participants) {
    const list = participants.length === 1 ? eventsOfActor : eventsByActors
    return [list, participants, 'participants'] as const
  }
  if (series) return [eventsBySeries, series, 'series'] as const
  if (topics) return [eventsByTopics, topics, 'topics'] as const
  if (places) return [eventsByPlaces, places, 'places'] as const
  return [kind === null ? eventsAll : byKind[kind], new Array<string>()] as const
}
