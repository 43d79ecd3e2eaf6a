import type { z } from 'zod'
import { codedId, codedIds } from '../../src/domain/coded/codedIds.ts'
import type { Cypher } from '../../src/graph/unit/defineCypher.ts'
import { actionsByCode } from '../../src/graph/event/actionsByCode.ts'
import { eventParts } from '../../src/graph/event/eventParts.ts'
import { eventsByAnchor } from '../../src/graph/event/eventsByAnchor.ts'
import { eventsAll } from '../../src/graph/event/eventsAll.ts'
import { pairOf } from '../../src/domain/pageKey.ts'
import { eventsOfActor } from '../../src/graph/event/eventsOfActor.ts'
import { eventsOfPlace } from '../../src/graph/event/eventsOfPlace.ts'
import { eventsOfPair } from '../../src/graph/event/eventsOfPair.ts'
import { pathsUpToThree } from '../../src/graph/path/pathsUpToThree.ts'
import { strongestPathsOfFour } from '../../src/graph/path/strongestPathsOfFour.ts'
import { recordsByDatasets } from '../../src/graph/record/recordsByDatasets.ts'
import { actorsAll } from '../../src/graph/thing/actorsAll.ts'
import { neighboursOfActor } from '../../src/graph/thing/neighboursOfActor.ts'
import { familiesByThings } from '../../src/graph/tie/familiesByThings.ts'
import { tiesAmong } from '../../src/graph/tie/tiesAmong.ts'
import { tiesToEvents } from '../../src/graph/tie/tiesToEvents.ts'
import { openFilter } from '../../tests/support/openFilter.ts'
import { eventGraph } from '../eventGraph.ts'
import { dataset } from '../loadEvents.ts'

/** A question that is asked at every size. */
export interface Question {
  readonly name: string
  readonly unit: Cypher<z.ZodObject, z.ZodObject>
  readonly parameters: object
  /** Whether it has to cost the same at every size; the others say what they cost. */
  readonly constant: boolean
}

const last = '\u{10ffff}'
const [hub, second, small] = ['scale:0', 'scale:1', 'scale:1000']
/** Things of a drawing: hubs, a place, and events that a load of any size holds. */
const drawn = [
  ...Array.from({ length: 20 }, (_, rank) => codedId(dataset, String(rank))),
  'scale:place',
  ...[...eventGraph(200)].map((record) => codedIds(dataset, record).event),
]
/** Another moment than now: a day by which half of the events had been. */
const asOfMiddle = { validAt: '2015-01-01T00:00:00.000Z' }
const ofInvolved = { source: 'TIES', tie: 'INVOLVED_IN', together: false, query: '' }
const ways = {
  through: ['INVOLVED_IN'],
  statuses: ['HELD'],
  unnamed: false,
  minCertaintyRank: 0,
  maxDepth: 999,
}

/** Pages without a filter, and what ties hubs. */
export const questions: readonly Question[] = [
  page('the first 20 of all events', eventsAll.unfiltered.ascending, { groups: [[]] }),
  page('the newest 20 of all events', eventsAll.unfiltered.descending, { groups: [[]], after: last }),
  page('the newest 20 of a category of CAMEO', actionsByCode.unfiltered.descending, {
    groups: [['11']],
    after: last,
  }),
  page('the newest 20 of the biggest hub', eventsOfActor.unfiltered.descending, {
    groups: [[hub]],
    after: last,
  }),
  page('the same with all that events are tied to', eventsOfActor.filtered.descending, {
    groups: [[hub]],
    after: last,
    selected: eventParts,
  }),
  page('the newest 20 meetings of the biggest hub', eventsOfActor.unfiltered.descending, {
    groups: [[hub]],
    after: last,
    filter: { ...openFilter(eventsOfActor.unfiltered.descending.parameters), types: ['Meeting'] },
  }),
  page('the newest 20 at the biggest place', eventsOfPlace.unfiltered.descending, {
    groups: [['scale:place']],
    after: last,
  }),
  page('the newest 20 of an actor of rank 1,000', eventsOfActor.unfiltered.descending, {
    groups: [[small]],
    after: last,
  }),
  page('the newest 20 ties of the biggest hub', tiesToEvents.ofActor, {
    groups: [[hub]],
    after: last,
  }),
  page('the newest 20 ties of the biggest hub in one role', tiesToEvents.ofActorInRole, {
    groups: [[hub]],
    after: last,
    role: 'TARGET',
  }),
  page('the newest 20 ties of the biggest hub in a role that it never has', tiesToEvents.ofActorInRole, {
    groups: [[hub]],
    after: last,
    role: 'MEDIATOR',
  }),
  page('the newest 20 ties of the biggest place', tiesToEvents.ofPlace, {
    groups: [['scale:place']],
    after: last,
  }),
  page('20 ties among the hubs, the place and 200 events', tiesAmong.present.ascending, {
    groups: [drawn],
  }),
  page('how many ties those are', tiesAmong.present.count, { groups: [drawn] }),
  page('the first 20 of all actors', actorsAll.present.ascending, { groups: [[]] }),
  page('the first 20 statements of the set', recordsByDatasets.present.ascending, { groups: [['scale']] }),
  page('20 events of the two biggest hubs', eventsOfPair.unfiltered.ascending, {
    groups: [[pairOf(hub, second)]],
  }),
  page('20 paths of two hops between the hubs', pathsUpToThree, {
    from: hub,
    to: second,
    limit: 20,
    longest: 2,
    filter: ways,
  }),
  page(
    'the families of ties of the biggest hub',
    familiesByThings.present,
    { keys: [hub], most: 2 ** 31 - 1 },
    false,
  ),
  page('the same, counted to 100', familiesByThings.present, { keys: [hub], most: 100 }),
  page('the families of ties of the biggest place', familiesByThings.present, {
    keys: ['scale:place'],
    most: 2 ** 31 - 1,
  }),
  page('how many events the biggest hub has', eventsOfActor.unfiltered.count, { groups: [[hub]] }, false),
  page('20 neighbours of the biggest hub', neighboursOfActor.present.ascending, { groups: [[hub]] }, false),
  page(
    'the newest 20 of the biggest hub as of the middle of all days',
    eventsByAnchor.past.descending,
    { groups: [[hub]], after: last, ...asOfMiddle, anchor: ofInvolved },
    false,
  ),
  page(
    'the newest 20 of an actor of rank 1,000 as of that day',
    eventsByAnchor.past.descending,
    { groups: [[small]], after: last, ...asOfMiddle, anchor: ofInvolved },
    false,
  ),
  page(
    'the first path from the biggest hub to rank 1,000',
    strongestPathsOfFour,
    { from: hub, to: small, limit: 1, filter: ways },
    false,
  ),
]

function page(name: string, unit: unknown, own: object, constant = true): Question {
  const asked = unit as Cypher<z.ZodObject, z.ZodObject>
  const now = { knownAt: '2100-01-01T00:00:00.000Z', validAt: null, today: '2100-01-01' }
  const usual = {
    ...now,
    after: '',
    limit: 21,
    selected: [],
    filter: openFilter(asked.parameters),
  }
  const parameters = Object.fromEntries(
    Object.entries({ ...usual, ...own }).filter(([key]) => key in asked.parameters.shape),
  )
  return { name, unit: asked, parameters, constant }
}
