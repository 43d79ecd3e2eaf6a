import { cameoRoot } from '../../domain/cameo/cameoRoot.ts'
import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import { actionsAll } from '../../graph/event/actionsAll.ts'
import { actionsByCode } from '../../graph/event/actionsByCode.ts'
import type { EventRow } from '../../graph/event/eventRow.ts'
import { eventsAll } from '../../graph/event/eventsAll.ts'
import { eventsOfActor } from '../../graph/event/eventsOfActor.ts'
import { eventsOfPlace } from '../../graph/event/eventsOfPlace.ts'
import type { AskedTie } from '../../graph/event/eventFilter.ts'
import { meetingsAll } from '../../graph/event/meetingsAll.ts'
import { meetingsByCode } from '../../graph/event/meetingsByCode.ts'
import { anchoredEvents } from './anchoredEvents.ts'
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

/** The list that an index gives in order, if there is one; the ties and keys that it starts from, and the condition that these meet, which is not checked again. */
interface Start {
  readonly list: typeof eventsOfActor | null
  readonly tie: AskedTie['type'] | null
  readonly keys: readonly string[]
  readonly served?: keyof AnyEventFilter
}

const byAnchor = {
  ACTOR: { list: eventsOfActor, tie: 'INVOLVED_IN' },
  TOPIC: { list: null, tie: 'CONCERNS' },
  PLACE: { list: eventsOfPlace, tie: 'LOCATED_IN' },
  SERIES: { list: null, tie: 'PART_OF' },
} as const
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
    return anchoredEvents(reader, ids, asked, {
      source: 'TEXT',
      tie: by === 'ANY' ? null : byAnchor[by].tie,
      query,
    })
  }
  const start = by === 'ANY' ? mostSelective(filter) : { ...byAnchor[by], keys: ids }
  const left = start?.served === undefined ? filter : { ...filter, [start.served]: null }
  const asked = eventParameters(left, kind)
  return start === null ? eventsOfKinds(reader, asked, kind) : listingFrom(reader, start, asked)
}

function listingFrom(reader: Reader, { list, tie, keys }: Start, filter: Asked): GroupedListing<EventRow> {
  if (list === null || reader.looksBack)
    return anchoredEvents(reader, keys, filter, { source: tie === null ? 'ALL' : 'TIES', tie })
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
    return listingFrom(reader, { list: kind === null ? eventsAll : byKind[kind], tie: null, keys: [] }, asked)
  const root = cameoRoot(codePrefix)
  const left = { ...asked, codePrefix: codePrefix === root ? null : codePrefix }
  if (reader.looksBack) return anchoredEvents(reader, [root], left, { source: 'CODE' })
  const kinds = vocabulary.eventKind.filter((each) => types?.includes(each) ?? true)
  return mergedGroupedListing(
    kinds.map((each) =>
      listingFrom(reader, { list: byCode[each], tie: null, keys: [root] }, { ...left, types: [each] }),
    ),
  )
}

/** Where the conditions that have an index lead; null where there is none. */
function mostSelective(filter: AnyEventFilter): Start | null {
  const { participants, series, topics, places } = filter
  const inRole = filter.initiators ?? filter.targets
  if (inRole) return { list: ofActors(inRole), tie: 'INVOLVED_IN', keys: inRole }
  if (participants)
    return { list: ofActors(participants), tie: 'INVOLVED_IN', keys: participants, served: 'participants' }
  if (series) return { ...byAnchor.SERIES, keys: series, served: 'series' }
  if (topics) return { ...byAnchor.TOPIC, keys: topics, served: 'topics' }
  if (places) return { list: atPlaces(places), tie: 'LOCATED_IN', keys: places, served: 'places' }
  return null
}

const ofActors = (ids: readonly string[]) => (ids.length === 1 ? eventsOfActor : null)
const atPlaces = (ids: readonly string[]) => (ids.length === 1 ? eventsOfPlace : null)
