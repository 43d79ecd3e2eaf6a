import { defineEventList } from './defineEventList.ts'
import { kindPartitions } from './kindPartitions.ts'
import { listWithin } from './listWithin.ts'

const { bounds, range } = listWithin('tie.pageKey', 'pair[0]')

const degree = (position: number) => `coalesce(head(COLLECT {
      MATCH (actor:Actor {id: ids[${position}]}) RETURN COUNT { (actor)-[:INVOLVED_IN]->() } }), 0)`

/**
 * The events that involve both actors of a group, in order of time: read from the one who is in fewer, in the order of its index, and
 * held against the other.
 */
export const eventsBetween = defineEventList({
  name: 'eventsBetween',
  partitions: kindPartitions,
  // One row whatever it finds: only then does the index give the order.
  match: `
    WITH kind, CASE WHEN ${degree(0)} <= ${degree(1)} THEN ids ELSE reverse(ids) END AS pair
    MATCH ()-[tie:INVOLVED_IN]->(node:Event)`,
  anchor: `${bounds}
    AND EXISTS { (node)<-[:INVOLVED_IN]-(:Actor {id: pair[1]}) }`,
  range,
  repeats: true,
})
