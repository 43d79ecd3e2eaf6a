import { defineLookup } from '../unit/defineLookup.ts'
import { where } from '../fragment/where.ts'
import { recorded } from '../fragment/recorded.ts'
import { visible } from '../fragment/visible.ts'
import { recordMap } from '../record/recordMap.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

/** Statements by id, those that records of data sets make among them. */
export const statementsById = defineLookup({
  name: 'statementsById',
  row: { row: statementRow },
  text: (reading) => `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (node:Statement {id: key}) WHERE ${visible('node', reading)}
      RETURN ${statementMap('node', reading)} AS row
      UNION ALL
      MATCH (node:Record {recordId: key}) ${where(recorded('node', reading))}
      RETURN ${recordMap('node', reading)} AS row
    }
    RETURN key, row`,
})
