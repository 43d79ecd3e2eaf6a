import { defineLookup } from '../unit/defineLookup.ts'
import { recordEvidenceMap } from '../record/recordEvidenceMap.ts'
import { evidenceMap } from './evidenceMap.ts'
import { evidenceRow } from './evidenceRow.ts'

/** The spans that carry statements, in the order of the text. */
export const evidenceByStatements = defineLookup({
  name: 'evidenceByStatements',
  row: { row: evidenceRow },
  text: (reading) => `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Statement {id: key})-[:EVIDENCED_BY]->(node:Evidence)
      RETURN node.pageKey AS place, ${evidenceMap('node', reading)} AS row
      UNION ALL
      MATCH (node:Record {recordId: key})
      RETURN '' AS place, ${recordEvidenceMap('node', reading)} AS row
    }
    RETURN key, row ORDER BY key, place`,
})
