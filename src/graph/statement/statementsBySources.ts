import { defineStatementList } from './defineStatementList.ts'

/** The statements that sources carry, in order of time. */
export const statementsBySources = defineStatementList({
  name: 'statementsBySources',
  parameters: {},
  match: 'MATCH (source:Source)<-[:SPAN_OF]-(:Evidence)<-[:EVIDENCED_BY]-(node:Statement)',
  anchor: 'source.id IN ids',
  repeats: true,
})
