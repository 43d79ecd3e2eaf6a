import { afterKey, keySeparator } from '../../domain/pageKey.ts'
import { standing } from '../fragment/standing.ts'
import { defineEventList } from './defineEventList.ts'

const start = `pair[0] + '${keySeparator}'`

const degree = (position: number) => `coalesce(head(COLLECT {
      MATCH (actor:Actor {id: ids[${position}]}) RETURN COUNT { (actor)-[:INVOLVED_IN]->() } }), 0)`

/**
 * The events that involve both actors of a group, in order of time: read from the one who is in fewer, in the order of its index, and
 * held against the other.
 */
export const eventsBetween = defineEventList({
  name: 'eventsBetween',
  parameters: {},
  // One row whatever it finds: only then does the index give the order.
  match: `
    WITH CASE WHEN ${degree(0)} <= ${degree(1)} THEN ids ELSE reverse(ids) END AS pair
    MATCH ()-[tie:INVOLVED_IN]->(node:Event)`,
  anchor: `tie.pageKey > ${start} AND tie.pageKey < pair[0] + '${afterKey}' AND ${standing('tie')}
    AND EXISTS { MATCH (node)<-[otherTie:INVOLVED_IN]-(:Actor {id: pair[1]}) WHERE ${standing('otherTie')} }`,
  range: {
    ascending: `tie.pageKey > ${start} + $after`,
    descending: `tie.pageKey < ${start} + $after`,
    key: 'tie.pageKey',
  },
  repeats: true,
})
