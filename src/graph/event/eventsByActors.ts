import { defineGroupedEventList } from './defineGroupedEventList.ts'

/** The events that actors were involved in, in order of time. */
export const eventsByActors = defineGroupedEventList({
  name: 'eventsByActors',
  parameters: {},
  match: 'MATCH (actor:Actor)-[:INVOLVED_IN]->(node:Event)',
  anchor: 'actor.id IN ids',
  repeats: true,
})
