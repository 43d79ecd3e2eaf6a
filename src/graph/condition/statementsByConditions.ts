import { defineLookup } from '../unit/defineLookup.ts'
import { visible } from '../fragment/visible.ts'
import { statementMap } from '../statement/statementMap.ts'
import { statementRow } from '../statement/statementRow.ts'

/** The statements that are made under conditions. */
export const statementsByConditions = defineLookup({
  name: 'statementsByConditions',
  row: { row: statementRow },
  text: (reading) => `
    UNWIND $keys AS key
    MATCH (:Condition {id: key})<-[:CONDITIONAL_ON]-(node:Statement) WHERE ${visible('node', reading)}
    RETURN key, ${statementMap('node', reading)} AS row ORDER BY key, node.pageKey`,
})
