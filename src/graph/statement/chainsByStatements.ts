import { defineLookup } from '../defineLookup.ts'
import { visible } from '../fragment/visible.ts'
import { integer } from '../integer.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

/** The statements through which statements reached their source, from its narrator down to each itself. */
export const chainsByStatements = defineLookup({
  name: 'chainsByStatements',
  row: { depth: integer, row: statementRow },
  text: `
    UNWIND $keys AS key
    MATCH (:Statement {id: key})<-[:REPORTS*0..]-(node:Statement) WHERE ${visible('node')}
    RETURN key, node.attributionDepth AS depth, ${statementMap('node')} AS row ORDER BY key, depth`,
})
