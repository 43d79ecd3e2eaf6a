import { defineStatementList } from './defineStatementList.ts'
import { statementFilter } from './statementFilter.ts'

/** The statements about things, in order of time. */
export const statementsBySubjects = defineStatementList({
  name: 'statementsBySubjects',
  parameters: {},
  match: 'MATCH (subject:Node)<-[about:ABOUT]-(node:Statement)',
  anchor: `subject.id IN ids AND ${statementFilter.ofSubject('about')}`,
  repeats: true,
})
