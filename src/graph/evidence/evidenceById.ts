import { defineLookup } from '../unit/defineLookup.ts'
import { evidenceMark } from '../../domain/coded/codedIds.ts'
import { where } from '../fragment/where.ts'
import { recorded } from '../fragment/recorded.ts'
import { recordEvidenceMap } from '../record/recordEvidenceMap.ts'
import { cited } from './cited.ts'
import { evidenceMap } from './evidenceMap.ts'
import { evidenceRow } from './evidenceRow.ts'

/** Evidence by id. */
export const evidenceById = defineLookup({
  name: 'evidenceById',
  row: { row: evidenceRow },
  text: (reading) => `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (node:Evidence {id: key}) WHERE ${cited('node', reading)}
      RETURN ${evidenceMap('node', reading)} AS row
      UNION ALL
      WITH key WHERE key ENDS WITH '${evidenceMark}'
      MATCH (node:Record {recordId: split(key, '${evidenceMark}')[0]}) ${where(recorded('node', reading))}
      RETURN ${recordEvidenceMap('node', reading)} AS row
    }
    RETURN key, row`,
})
