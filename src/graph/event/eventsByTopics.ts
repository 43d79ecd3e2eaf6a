import { defineGroupedEventList } from './defineGroupedEventList.ts'

/** The events that concern topics, in order of time. */
export const eventsByTopics = defineGroupedEventList({
  name: 'eventsByTopics',
  parameters: {},
  match: 'MATCH (topic:Topic)<-[:CONCERNS]-(node:Event)',
  anchor: 'topic.id IN ids',
  repeats: true,
})
