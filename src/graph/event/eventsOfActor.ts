import { afterKey, keySeparator } from '../../domain/pageKey.ts'
import { standing } from '../fragment/standing.ts'
import { defineGroupedEventList } from './defineGroupedEventList.ts'

const start = `ids[0] + '${keySeparator}'`
/** After every key of the actor. */
const end = `ids[0] + '${afterKey}'`

/**
 * The events that one actor was involved in, in order of time. The index of pageKey gives them in this order, so that a page of a hub
 * is read and not sorted; naming the actor's node in the pattern would give that up.
 */
export const eventsOfActor = defineGroupedEventList({
  name: 'eventsOfActor',
  parameters: {},
  match: 'MATCH ()-[tie:INVOLVED_IN]->(node:Event)',
  anchor: `tie.pageKey > ${start} AND tie.pageKey < ${end} AND ${standing('tie')}`,
  days: {
    start,
    holds: `EXISTS { MATCH (node)<-[tie:INVOLVED_IN]-(:Actor {id: ids[0]}) WHERE ${standing('tie')} }`,
  },
  range: {
    ascending: `tie.pageKey > ${start} + $after`,
    descending: `tie.pageKey < ${start} + $after`,
    key: 'tie.pageKey',
  },
  repeats: true,
})
