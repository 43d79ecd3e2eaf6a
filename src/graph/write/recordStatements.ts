import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { timeParameters } from './timeParameters.ts'
import { written } from './written.ts'

/** Records new versions of statements, each with who made it; dateStatements gives them their place in lists. */
export const recordStatements = defineCypher({
  name: 'recordStatements',
  kind: 'w',
  parameters: z.object({
    now: z.string(),
    rows: z.array(
      z.strictObject({
        speaker: z.string(),
        properties: z.strictObject({
          id: z.string(),
          type: z.literal('Statement'),
          text: z.string(),
          speechAct: z.enum(vocabulary.speechAct),
          form: z.enum(vocabulary.form),
          certainty: z.enum(vocabulary.certainty),
          certaintyRank: count,
          polarity: z.enum(vocabulary.polarity),
          confidence: z.number(),
          attributionDepth: count,
          ...timeParameters('said'),
          retractedAt: z.string(),
          seed: z.string(),
          contentHash: z.string(),
          version: count,
          asserts: z.array(z.string()),
          foldedText: z.string(),
          fingerprint: z.string(),
        }),
      }),
    ),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MATCH (speaker:Actor {id: row.speaker})
    CREATE (speaker)-[:MADE]->(statement:Node:Statement)
    SET statement = row.properties, statement.recordedAt = $now
    RETURN count(*) AS written`,
})
