import { z } from 'zod'
import { evidenceMark } from '../../domain/coded/codedIds.ts'
import { defineLookup } from '../defineLookup.ts'
import { known } from '../fragment/known.ts'

/** The type of any node by its id: which unit can read the rest of it. */
export const typesById = defineLookup({
  name: 'typesById',
  row: { type: z.string() },
  text: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (node:Node {id: key}) WHERE ${known('node')}
      RETURN CASE node.type WHEN 'Record' THEN 'Statement' ELSE node.type END AS type
      UNION ALL
      WITH key WHERE key ENDS WITH '${evidenceMark}'
      MATCH (node:Node {id: split(key, '${evidenceMark}')[0]}) WHERE node:Record AND ${known('node')}
      RETURN 'Evidence' AS type
    }
    RETURN key, type`,
})
