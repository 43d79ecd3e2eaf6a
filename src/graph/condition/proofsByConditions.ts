import { defineLookup } from '../unit/defineLookup.ts'
import { visible } from '../fragment/visible.ts'
import { statementMap } from '../statement/statementMap.ts'
import { statementRow } from '../statement/statementRow.ts'

/** The statements that say conditions came true. */
export const proofsByConditions = defineLookup({
  name: 'proofsByConditions',
  row: { row: statementRow },
  text: (reading) => `
    UNWIND $keys AS key
    MATCH (:Condition {id: key})<-[:FULFILS]-(node:Statement) WHERE ${visible('node', reading)}
    RETURN key, ${statementMap('node', reading)} AS row ORDER BY key, node.pageKey`,
})
