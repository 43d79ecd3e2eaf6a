import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from './written.ts'

/** Makes spans of sources hold what is given, and creates those that do not exist. */
export const recordEvidence = defineCypher({
  name: 'recordEvidence',
  kind: 'w',
  parameters: z.object({
    now: z.string(),
    rows: z.array(
      z.strictObject({
        id: z.string(),
        source: z.string(),
        properties: z.strictObject({
          type: z.literal('Evidence'),
          start: count,
          end: count,
          sha256: z.string(),
          exact: z.string().nullable(),
          /** Null where nobody has compared the span with the text since it was written. */
          verified: z.literal(true).nullable(),
          pageKey: z.string(),
          fingerprint: z.string(),
        }),
      }),
    ),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MATCH (source:Source {id: row.source})
    MERGE (evidence:Node {id: row.id})
      ON CREATE SET evidence.recordedAt = $now
    SET evidence:Evidence, evidence += row.properties
    MERGE (evidence)-[:SPAN_OF]->(source)
    RETURN count(*) AS written`,
})
