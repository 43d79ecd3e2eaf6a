import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { keptNaming } from './keptNaming.ts'
import { timeParameters } from './timeParameters.ts'
import { written } from './written.ts'

/** Makes sources hold what is given, keeps their former titles, and creates those that do not exist. */
export const upsertSources = defineCypher({
  name: 'upsertSources',
  kind: 'w',
  parameters: z.object({
    now: z.string(),
    rows: z.array(
      z.strictObject({
        id: z.string(),
        properties: z.strictObject({
          type: z.literal('Source'),
          title: z.string(),
          kind: z.enum(vocabulary.sourceKind),
          url: z.string().nullable(),
          language: z.string().nullable(),
          ...timeParameters('published'),
          textFile: z.string().nullable(),
          textSha256: z.string().nullable(),
          textLength: count.nullable(),
          foldedText: z.string(),
          pageKey: z.string(),
          fingerprint: z.string(),
          seed: z.string(),
        }),
      }),
    ),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MERGE (n:Node {id: row.id})
      ON CREATE SET n.recordedAt = $now
    SET n += ${keptNaming('title')}
    SET n:Source, n += row.properties
    RETURN count(*) AS written`,
})
