import { z } from 'zod'
import { evidenceMark } from '../../domain/coded/codedIds.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { known } from '../fragment/known.ts'

/** The type of any node by its id: which unit can read the rest of it. */
export const typesById = defineLookup({
  name: 'typesById',
  row: { type: z.string() },
  text: (reading) => `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (node:Node {id: key}) WHERE node.type <> 'Record' AND ${known('node', reading)}
      RETURN node.type AS type
      UNION ALL
      MATCH (node:Record {recordId: split(key, '${evidenceMark}')[0]})
      WHERE key IN [node.recordId, node.recordId + '${evidenceMark}'] AND ${known('node', reading)}
      RETURN CASE WHEN key = node.recordId THEN 'Statement' ELSE 'Evidence' END AS type
    }
    RETURN key, type`,
})
