import { defineLookup } from '../defineLookup.ts'
import { visible } from '../fragment/visible.ts'
import { statementMap } from '../statement/statementMap.ts'
import { statementRow } from '../statement/statementRow.ts'

/** The statements that spans carry, in order of time. */
export const statementsByEvidence = defineLookup({
  name: 'statementsByEvidence',
  row: { row: statementRow },
  text: `
    UNWIND $keys AS key
    MATCH (:Evidence {id: key})<-[:EVIDENCED_BY]-(node:Statement) WHERE ${visible('node')}
    RETURN key, ${statementMap('node')} AS row ORDER BY key, node.pageKey`,
})
