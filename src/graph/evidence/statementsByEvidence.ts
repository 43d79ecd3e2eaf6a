import { evidenceMark } from '../../domain/coded/codedIds.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { where } from '../fragment/where.ts'
import { recorded } from '../fragment/recorded.ts'
import { visible } from '../fragment/visible.ts'
import { recordMap } from '../record/recordMap.ts'
import { statementMap } from '../statement/statementMap.ts'
import { statementRow } from '../statement/statementRow.ts'

/** The statements that spans carry, in order of time. */
export const statementsByEvidence = defineLookup({
  name: 'statementsByEvidence',
  row: { row: statementRow },
  text: (reading) => `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Evidence {id: key})<-[:EVIDENCED_BY]-(node:Statement) WHERE ${visible('node', reading)}
      RETURN node.pageKey AS place, ${statementMap('node', reading)} AS row
      UNION ALL
      WITH key WHERE key ENDS WITH '${evidenceMark}'
      MATCH (node:Record {recordId: split(key, '${evidenceMark}')[0]}) ${where(recorded('node', reading))}
      RETURN '' AS place, ${recordMap('node', reading)} AS row
    }
    RETURN key, row ORDER BY key, place`,
})
