import { defineLookup } from '../unit/defineLookup.ts'
import { where } from '../fragment/where.ts'
import { recorded } from '../fragment/recorded.ts'
import { visible } from '../fragment/visible.ts'
import { integer } from '../unit/integer.ts'
import { recordMap } from '../record/recordMap.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

/** The statements through which statements reached their source, from its narrator down to each itself. No way leads over a version that does not show. */
export const chainsByStatements = defineLookup({
  name: 'chainsByStatements',
  row: { depth: integer, row: statementRow },
  text: (reading) => `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Statement {id: key})
        ((:Statement)<-[:REPORTS]-(above:Statement) WHERE ${visible('above', reading)})*
        (node:Statement) WHERE ${visible('node', reading)}
      RETURN node.attributionDepth AS depth, ${statementMap('node', reading)} AS row
      UNION ALL
      MATCH (node:Record {recordId: key}) ${where(recorded('node', reading))}
      RETURN 0 AS depth, ${recordMap('node', reading)} AS row
    }
    RETURN key, depth, row ORDER BY key, depth`,
})
