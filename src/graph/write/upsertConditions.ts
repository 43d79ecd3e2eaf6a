import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { keptNaming } from './keptNaming.ts'
import { timeParameters } from './timeParameters.ts'
import { written } from './written.ts'

/** Makes conditions hold what is given, keeps their former triggers, and creates those that do not exist. */
export const upsertConditions = defineCypher({
  name: 'upsertConditions',
  kind: 'w',
  parameters: z.object({
    now: z.string(),
    rows: z.array(
      z.strictObject({
        id: z.string(),
        properties: z.strictObject({
          type: z.literal('Condition'),
          trigger: z.string(),
          duration: z.string().nullable(),
          deadlineRule: z.enum(vocabulary.deadlineRule),
          ...timeParameters('deadline'),
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
    SET n += ${keptNaming('trigger')}
    SET n:Condition, n += row.properties
    RETURN count(*) AS written`,
})
