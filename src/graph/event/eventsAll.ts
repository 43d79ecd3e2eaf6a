import { defineGroupedEventList } from './defineGroupedEventList.ts'

/** Every event, in order of time. */
export const eventsAll = defineGroupedEventList({
  name: 'eventsAll',
  match: 'MATCH (node:Event)',
})
