import { defineGroupedEventList } from './defineGroupedEventList.ts'

/** The events at places, in order of time. */
export const eventsByPlaces = defineGroupedEventList({
  name: 'eventsByPlaces',
  parameters: {},
  match: 'MATCH (place:Place)<-[:LOCATED_IN]-(node:Event)',
  anchor: 'place.id IN ids',
  repeats: true,
})
