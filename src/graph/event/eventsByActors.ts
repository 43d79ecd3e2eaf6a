import { standing } from '../fragment/standing.ts'
import { defineGroupedEventList } from './defineGroupedEventList.ts'

/** The events that actors were involved in, in order of time. */
export const eventsByActors = defineGroupedEventList({
  name: 'eventsByActors',
  parameters: {},
  match: 'MATCH (actor:Actor)-[tie:INVOLVED_IN]->(node:Event)',
  anchor: `actor.id IN ids AND ${standing('tie', 'present')}`,
  repeats: true,
})
