import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { candidates } from '../unit/candidates.ts'
import { defineGrouping } from '../unit/defineGrouping.ts'
import { defineList } from '../unit/defineList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { allOf } from '../fragment/allOf.ts'
import { eventLabel, formerEvent, tied, typeOf, typesIn } from '../fragment/layers.ts'
import { namedEvents } from '../fragment/namedEvents.ts'
import type { Reading } from '../fragment/reading.ts'
import { standing } from '../fragment/standing.ts'
import { eachPartition } from '../unit/partitions.ts'
import { eventFilter, tieTypes } from './eventFilter.ts'
import { eventKeys } from './eventKeys.ts'
import { eventMap } from './eventMap.ts'
import { selectedParts } from './eventParts.ts'
import { listedEvent } from './eventRow.ts'
import { eventValues, type EventValues } from './eventValues.ts'
import { kindPartitions } from './kindPartitions.ts'
import { listWithin } from './listWithin.ts'

/** The events of a text, or that have the anchor's tie to one of the group's ids: of the one with fewest, where all of them count. */
const ofTextOrTies = (reading: Reading) => [
  candidates('TEXT', namedEvents(reading, '$anchor.query')),
  candidates(
    'TIES',
    `MATCH (owner:Node) WHERE owner.id IN ids
        WITH owner ORDER BY COUNT { (owner)--() } LIMIT CASE WHEN $anchor.together THEN 1 ELSE 1000000 END
        MATCH (owner)-[tie:${tied(tieTypes, reading)}]-(node:${eventLabel(reading)})
        WHERE ${allOf(`${typeOf('tie', reading)} = $anchor.tie`, standing('tie', reading))}`,
  ),
]

const ofEachKind = (source: string, where: string) => [
  ...vocabulary.eventKind.map((kind) =>
    candidates(
      source,
      `UNWIND [asked IN coalesce($filter.types, ['${kind}']) WHERE asked = '${kind}'] AS wanted MATCH (node:${kind}) ${where}`,
    ),
  ),
  candidates(source, `MATCH (node:${formerEvent}) ${where}`),
]

const pair = (one: number, other: number) => `ids[${one}] + '${keySeparator}' + ids[${other}]`
const stated = (type: string) => `MATCH ()-[stated:${type}]->(node)
          WHERE stated.key STARTS WITH 'INVOLVED_IN${keySeparator}' + pair[0] + '${keySeparator}' RETURN node`

/** The sources whose order an index gives in the present, where each is a list of its own: all events, a category of CAMEO or PLOVER, a pair of actors of data sets. */
const ofOtherLists = [
  ...ofEachKind('ALL', ''),
  ...ofEachKind('CODE', "WHERE node.codeRoot = ids[0] AND node.pageKey > ''"),
  candidates(
    'PAIR',
    `UNWIND [${pair(0, 1)}, ${pair(1, 0)}] AS pair ${eachPartition(kindPartitions)}
        MATCH (node:Event) WHERE ${listWithin('node.pairKey', 'pair').bounds}`,
  ),
  candidates(
    'PAIR',
    `UNWIND [ids, reverse(ids)] AS pair
        CALL (pair) {
          ${typesIn(['INVOLVED_IN'], 'past').map(stated).join(' UNION ')}
        }
        WITH node, pair WHERE EXISTS { (node)<-[:${tied(['INVOLVED_IN'], 'past')}]-(:Actor {id: pair[1]}) }`,
  ),
]

/** The ties that an event must have to the group's ids, unless its source has seen to it. */
const anchorTies = `CASE
      WHEN $anchor.tie IS NULL OR $anchor.source = 'TIES' AND NOT $anchor.together THEN []
      WHEN $anchor.together THEN [id IN ids | {type: $anchor.tie, role: null, ids: [id]}]
      ELSE [{type: $anchor.tie, role: null, ids: ids}] END`

const match = (values: EventValues) => `
    CALL (ids) {
      ${[...ofTextOrTies(values.reading), ...(values.reading === 'past' ? ofOtherLists : [])].join('\n      UNION ')}
    }
    WITH ids, node
    WHERE ${eventFilter.ofEvent(values.reading, `$filter.tiedTo + ${anchorTies}`)}
    WITH node ${values.bind}
    WITH ${['node', ...values.carried].join(', ')}`

const parameters = {
  ...eventFilter.parameters,
  anchor: z.strictObject({
    /** The index that gives the candidates; the present has ALL, CODE and PAIR in lists of their own. */
    source: z.enum(['ALL', 'CODE', 'TEXT', 'TIES', 'PAIR']),
    /** The tie that an event must have to the group's ids; null where its ids name no nodes. */
    tie: z.enum(tieTypes).nullable(),
    /** True where an event must be tied to all of the ids; else one of them is enough. */
    together: z.boolean(),
    query: z.string(),
  }),
}

/** The events of an anchor, which says whose they are, in order of time: in the present those of a text or of ties, in the past those of any list. */
export const eventsByAnchor = defineReadings('eventsByAnchor', (name, reading) => {
  const values = eventValues[reading]
  const shared = {
    reading,
    parameters,
    match: match(values),
    where: eventFilter.ofValues(values),
    item: ['node', ...values.carried].join(', '),
  }
  return {
    ...defineList({
      ...shared,
      name,
      order: values.place,
      anchored: true,
      row: listedEvent,
      projection: eventMap('node', values),
      selected: selectedParts,
      edge: z.null(),
    }),
    grouped: defineGrouping({ ...shared, name: `${name}.grouped`, keys: eventKeys(values) }),
  }
})

/** The start of a list of events. */
export type EventAnchorGiven = z.output<typeof parameters.anchor>
