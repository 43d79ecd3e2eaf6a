import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'

/** Every source that statements rest on, and what is recorded of its text. */
export const sourcesWithEvidence = defineCypher({
  name: 'sourcesWithEvidence',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({
    id: z.string(),
    file: z.string().nullable(),
    sha256: z.string().nullable(),
    length: integer.nullable(),
  }),
  text: `
    MATCH (source:Source) WHERE EXISTS { (source)<-[:SPAN_OF]-(:Evidence) }
    RETURN source.id AS id, source.textFile AS file, source.textSha256 AS sha256, source.textLength AS length
    ORDER BY id`,
})
