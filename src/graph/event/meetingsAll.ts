import { defineGroupedEventList } from './defineGroupedEventList.ts'

/** Every meeting, in order of time. */
export const meetingsAll = defineGroupedEventList({
  name: 'meetingsAll',
  match: 'MATCH (node:Meeting)',
})
