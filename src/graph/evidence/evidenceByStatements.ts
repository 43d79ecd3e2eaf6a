import { defineLookup } from '../defineLookup.ts'
import { evidenceMap } from './evidenceMap.ts'
import { evidenceRow } from './evidenceRow.ts'

/** The spans that carry statements, in the order of the text. */
export const evidenceByStatements = defineLookup({
  name: 'evidenceByStatements',
  row: { row: evidenceRow },
  text: `
    UNWIND $keys AS key
    MATCH (:Statement {id: key})-[:EVIDENCED_BY]->(node:Evidence)
    RETURN key, ${evidenceMap('node')} AS row ORDER BY key, node.pageKey`,
})
