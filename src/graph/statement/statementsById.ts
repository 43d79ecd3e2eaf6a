import { defineLookup } from '../defineLookup.ts'
import { visible } from '../fragment/visible.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

/** Statements by id. */
export const statementsById = defineLookup({
  name: 'statementsById',
  row: { row: statementRow },
  text: `
    MATCH (node:Statement) WHERE node.id IN $keys AND ${visible('node')}
    RETURN node.id AS key, ${statementMap('node')} AS row`,
})
