import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineGrouping } from '../defineGrouping.ts'
import { defineList } from '../defineList.ts'
import { formerEvent, tied } from '../fragment/layers.ts'
import { namedEvents } from '../fragment/namedEvents.ts'
import { eachPartition } from '../partitions.ts'
import { eventFilter, tieTypes } from './eventFilter.ts'
import { eventKeys } from './eventKeys.ts'
import { eventMap } from './eventMap.ts'
import { selectedParts } from './eventParts.ts'
import { listedEvent } from './eventRow.ts'
import { eventValues } from './eventValues.ts'
import { kindPartitions } from './kindPartitions.ts'
import { listWithin } from './listWithin.ts'

const values = eventValues.past

/**
 * Gives the candidates of one source where the anchor names it. The planner may scan before it tests a condition on a parameter; no row
 * of an UNWIND, no scan.
 */
const candidates = (source: string, text: string) =>
  `UNWIND CASE $anchor.source WHEN '${source}' THEN [ids] ELSE [] END AS own ${text} RETURN node`

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

/**
 * Binds each event that can be in the list, by an index of what the anchor names: all events, a category of CAMEO or PLOVER, a full-text
 * query, the ties of the group's ids (of the one with fewest, where all of them count), or what two actors of data sets share.
 */
const match = `
    CALL (ids) {
      ${[
        ...ofEachKind('ALL', ''),
        ...ofEachKind('CODE', "WHERE node.codeRoot = ids[0] AND node.pageKey > ''"),
        candidates('TEXT', namedEvents('past', '$anchor.query')),
        candidates(
          'TIES',
          `MATCH (owner:Node) WHERE owner.id IN ids
        WITH owner ORDER BY COUNT { (owner)--() } LIMIT CASE WHEN $anchor.together THEN 1 ELSE 1000000 END
        MATCH (owner)-[:${tied(tieTypes, 'past')}]-(node)
        WITH node WHERE node:Event OR node:${formerEvent}`,
        ),
        candidates(
          'PAIR',
          `UNWIND [${pair(0, 1)}, ${pair(1, 0)}] AS pair ${eachPartition(kindPartitions)}
        MATCH (node:Event) WHERE ${listWithin('node.pairKey', 'pair').bounds}`,
        ),
        candidates(
          'PAIR',
          `UNWIND [ids, reverse(ids)] AS pair
        CALL (pair) {
          ${tied(['INVOLVED_IN'], 'past')
            .split('|')
            .map(
              (type) =>
                `MATCH ()-[stated:${type}]->(node) WHERE stated.key STARTS WITH 'INVOLVED_IN${keySeparator}' + pair[0] + '${keySeparator}' RETURN node`,
            )
            .join(' UNION ')}
        }
        WITH node, pair WHERE EXISTS { (node)<-[:${tied(['INVOLVED_IN'], 'past')}]-(:Actor {id: pair[1]}) }`,
        ),
      ].join('\n      UNION ')}
    }
    WITH ids, node
    WHERE ${eventFilter.ofEvent(
      'past',
      `$filter.tiedTo + CASE
      WHEN $anchor.tie IS NULL THEN []
      WHEN $anchor.together THEN [id IN ids | {type: $anchor.tie, role: null, ids: [id]}]
      ELSE [{type: $anchor.tie, role: null, ids: ids}] END`,
    )}
    WITH node ${values.bind}
    WITH node, ${values.carried.join(', ')}`

const shared = {
  reading: 'past' as const,
  parameters: {
    ...eventFilter.parameters,
    anchor: z.strictObject({
      /** The index that gives the candidates. */
      source: z.enum(['ALL', 'CODE', 'TEXT', 'TIES', 'PAIR']),
      /** The tie that an event must have to the group's ids; null where its ids name no nodes. */
      tie: z.enum(tieTypes).nullable(),
      /** True where an event must be tied to all of the ids; else one of them is enough. */
      together: z.boolean(),
      query: z.string(),
    }),
  },
  match,
  where: eventFilter.ofValues(values),
  item: ['node', ...values.carried].join(', '),
}

/** The events of any list as of another moment, in order of the time said then; the anchor says whose events they are. */
export const pastEvents = {
  ...defineList({
    ...shared,
    name: 'pastEvents',
    order: values.place,
    anchored: true,
    row: listedEvent,
    projection: eventMap('node', values),
    selected: selectedParts,
    edge: z.null(),
  }),
  grouped: defineGrouping({ ...shared, name: 'pastEvents.grouped', keys: eventKeys(values) }),
}

/** The anchor of a list of past events. */
export type PastAnchor = z.output<typeof shared.parameters.anchor>
