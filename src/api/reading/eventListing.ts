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

const byAnchor = {
  ACTOR: eventsOfActor,
  TOPIC: eventsByTopics,
  PLACE: eventsByPlaces,
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
    const parameters = { filter: eventParameters(filter, kind), query: query ?? '', anchor: by }
    if (query === null) return null
    return groupedListing(reader, eventUnit(reader, eventsByText, parameters.filter), ids, parameters)
  }
  const root = categoryOf(filter)
  if (by === 'ANY' && root !== undefined) return eventsOfCategory(reader, filter, kind, root)
  const [list, keys, served] = by === 'ANY' ? mostSelective(filter, kind) : ([byAnchor[by], ids] as const)
  const left = served === undefined ? filter : { ...filter, [served]: null }
  const parameters = { filter: eventParameters(left, kind) }
  return groupedListing(reader, eventUnit(reader, list, parameters.filter), keys, parameters)
}

/** The category of CAMEO that a filter asks for, where that is its most selective condition. */
function categoryOf({ codePrefix, ...others }: AnyEventFilter): string | undefined {
  const { participants, initiators, targets, series, topics, places } = others
  const isAnchored = [participants, initiators, targets, series, topics, places].some((ids) => ids != null)
  return isAnchored || codePrefix == null || codePrefix.length < 2 ? undefined : cameoRoot(codePrefix)
}

/** The events of a category, each kind of them by an index of its own; null where the filter wants no kind. */
function eventsOfCategory(
  reader: Reader,
  filter: AnyEventFilter,
  kind: Word<'eventKind'> | null,
  root: string,
): GroupedListing<EventRow> | null {
  const asked = eventParameters(filter, kind)
  const left = { ...asked, codePrefix: asked.codePrefix === root ? null : asked.codePrefix }
  const kinds = vocabulary.eventKind.filter((each) => left.types?.includes(each) ?? true)
  return mergedGroupedListing(
    kinds.map((each) =>
      groupedListing(reader, eventUnit(reader, byCode[each], left), [root], {
        filter: { ...left, types: [each] },
      }),
    ),
  )
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
