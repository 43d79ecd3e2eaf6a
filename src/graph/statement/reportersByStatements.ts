import { defineLookup } from '../unit/defineLookup.ts'
import { visible } from '../fragment/visible.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

/** The statement that passes each statement on. */
export const reportersByStatements = defineLookup({
  name: 'reportersByStatements',
  row: { row: statementRow },
  text: (reading) => `
    UNWIND $keys AS key
    MATCH (:Statement {id: key})<-[:REPORTS]-(node:Statement) WHERE ${visible('node', reading)}
    RETURN key, ${statementMap('node', reading)} AS row`,
})
