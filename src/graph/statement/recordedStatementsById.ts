import { defineLookup } from '../unit/defineLookup.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

/** Statements by id, whether they stand or not. */
export const recordedStatementsById = defineLookup({
  name: 'recordedStatementsById',
  row: { row: statementRow },
  text: (reading) => `
    UNWIND $keys AS key
    MATCH (node:Statement {id: key})
    RETURN key, ${statementMap('node', reading)} AS row`,
})
