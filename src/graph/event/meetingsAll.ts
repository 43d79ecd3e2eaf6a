import { defineGroupedEventList } from './defineGroupedEventList.ts'

/** Every meeting, in order of time. */
export const meetingsAll = defineGroupedEventList({
  name: 'meetingsAll',
  parameters: {},
  match: 'MATCH (node:Meeting)',
})
