import { defineStatementList } from './defineStatementList.ts'

/** The statements that actors made, in order of time. */
export const statementsBySpeakers = defineStatementList({
  name: 'statementsBySpeakers',
  parameters: {},
  match: 'MATCH (speaker:Actor)-[:MADE]->(node:Statement)',
  anchor: 'speaker.id IN ids',
})
