import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { timeRow } from '../fragment/timeMap.ts'
import { integer } from '../unit/integer.ts'
import { sourceReference } from '../source/sourceReference.ts'
import { thingReference } from '../thing/thingReference.ts'

/** A statement with its speaker and its source. */
export const statementRow = z.object({
  id: z.string(),
  type: z.literal('Statement'),
  text: z.string(),
  speechAct: z.enum(vocabulary.speechAct),
  form: z.enum(vocabulary.form),
  certainty: z.enum(vocabulary.certainty),
  polarity: z.enum(vocabulary.polarity),
  // Neo4j keeps a confidence of 1 as it was sent, and the driver sends numbers as floats.
  confidence: z.number(),
  attributionDepth: integer,
  saidAt: timeRow,
  /** First and last day on which it can have been said; null where nothing tells. */
  saidSince: z.string().nullable(),
  saidBy: z.string().nullable(),
  recordedAt: z.string(),
  retractedAt: z.string().nullable(),
  speakerReference: thingReference,
  sourceReference: sourceReference,
})

export type StatementRow = z.output<typeof statementRow>
