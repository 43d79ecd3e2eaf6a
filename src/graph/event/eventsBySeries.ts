import { defineGroupedEventList } from './defineGroupedEventList.ts'

/** The meetings of series, in order of time. */
export const eventsBySeries = defineGroupedEventList({
  name: 'eventsBySeries',
  parameters: {},
  match: 'MATCH (series:MeetingSeries)<-[:PART_OF]-(node:Meeting)',
  anchor: 'series.id IN ids',
  repeats: true,
})
