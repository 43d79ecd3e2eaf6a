import { defineGroupedEventList } from './defineGroupedEventList.ts'

/** Every action, in order of time. */
export const actionsAll = defineGroupedEventList({
  name: 'actionsAll',
  match: 'MATCH (node:Action)',
})
