import { defineStatementList } from './defineStatementList.ts'

/** Every statement, in order of time. */
export const statementsAll = defineStatementList({
  name: 'statementsAll',
  parameters: {},
  match: 'MATCH (node:Statement)',
})
