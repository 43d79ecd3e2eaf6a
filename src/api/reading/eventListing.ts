import { cameoRoot } from '../../domain/cameo/cameoRoot.ts'
import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import { actionsAll } from '../../graph/event/actionsAll.ts'
import { actionsByCode } from '../../graph/event/actionsByCode.ts'
import type { EventRow } from '../../graph/event/eventRow.ts'
import { eventsAll } from '../../graph/event/eventsAll.ts'
import { eventsByActors } from '../../graph/event/eventsByActors.ts'
import { eventsByPlaces } from '../../graph/event/eventsByPlaces.ts'
import { eventsBySeries } from '../../graph/event/eventsBySeries.ts'
import { eventsByText } from '../../graph/event/eventsByText.ts'
import { eventsByTopics } from '../../graph/event/eventsByTopics.ts'
import { eventsOfActor } from '../../graph/event/eventsOfActor.ts'
import { eventsOfPlace } from '../../graph/event/eventsOfPlace.ts'
import { meetingsAll } from '../../graph/event/meetingsAll.ts'
import { meetingsByCode } from '../../graph/event/meetingsByCode.ts'
import { eventParameters, type AnyEventFilter } from './eventParameters.ts'
import { eventUnit } from './eventUnit.ts'
import { groupedListing, type GroupedListing } from './groupedListing.ts'
import { mergedGroupedListing } from './mergedGroupedListing.ts'
import type { Reader } from './Reader.ts'

/** Whose events a list holds: those of one actor, topic, place or series; ANY at the root. */
export interface EventAnchor {
  readonly by: 'ANY' | 'ACTOR' | 'TOPIC' | 'PLACE' | 'SERIES'
  readonly id?: string | undefined
}

type Asked = ReturnType<typeof eventParameters>

/** The unit of a list, what it starts from, and the condition that is met by that: nothing has to be held against it again. */
interface Start {
  readonly list: typeof eventsByActors
  readonly keys: readonly string[]
  readonly served?: keyof AnyEventFilter
}

const byAnchor = {
  ACTOR: eventsOfActor,
  TOPIC: eventsByTopics,
  PLACE: eventsOfPlace,
  SERIES: eventsBySeries,
}
const byKind = { Meeting: meetingsAll, Action: actionsAll }
const byCode = { Meeting: meetingsByCode, Action: actionsByCode }

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
  const ids = id === undefined ? [] : [id]
  if (filter.text != null) {
    const query = fullTextQuery(filter.text)
    const asked = eventParameters(filter, kind)
    if (query === null) return null
    const unit = eventUnit(reader, eventsByText, asked)
    return groupedListing(reader, unit, ids, { filter: asked, query, anchor: by })
  }
  const start = by === 'ANY' ? mostSelective(filter) : { list: byAnchor[by], keys: ids }
  const left = start?.served === undefined ? filter : { ...filter, [start.served]: null }
  const asked = eventParameters(left, kind)
  return start === null ? eventsOfKinds(reader, asked, kind) : listingFrom(reader, start, asked)
}

function listingFrom(reader: Reader, { list, keys }: Start, filter: Asked): GroupedListing<EventRow> {
  return groupedListing(reader, eventUnit(reader, list, filter), [...keys], { filter })
}

/** All events, or those of a category, each kind of them by an index of its own; null where the filter wants no kind. */
function eventsOfKinds(
  reader: Reader,
  asked: Asked,
  kind: Word<'eventKind'> | null,
): GroupedListing<EventRow> | null {
  const { codePrefix, types } = asked
  if (codePrefix === null || codePrefix.length < 2)
    return listingFrom(reader, { list: kind === null ? eventsAll : byKind[kind], keys: [] }, asked)
  const root = cameoRoot(codePrefix)
  const left = { ...asked, codePrefix: codePrefix === root ? null : codePrefix }
  const kinds = vocabulary.eventKind.filter((each) => types?.includes(each) ?? true)
  return mergedGroupedListing(
    kinds.map((each) =>
      listingFrom(reader, { list: byCode[each], keys: [root] }, { ...left, types: [each] }),
    ),
  )
}

/** Where the conditions that have an index lead; null where there is none. */
function mostSelective(filter: AnyEventFilter): Start | null {
  const { participants, series, topics, places } = filter
  const inRole = filter.initiators ?? filter.targets
  if (inRole) return { list: ofActors(inRole), keys: inRole }
  if (participants) return { list: ofActors(participants), keys: participants, served: 'participants' }
  if (series) return { list: eventsBySeries, keys: series, served: 'series' }
  if (topics) return { list: eventsByTopics, keys: topics, served: 'topics' }
  if (places) return { list: atPlaces(places), keys: places, served: 'places' }
  return null
}

const ofActors = (ids: readonly string[]) => (ids.length === 1 ? eventsOfActor : eventsByActors)
const atPlaces = (ids: readonly string[]) => (ids.length === 1 ? eventsOfPlace : eventsByPlaces)
