import { z } from 'zod'
import { timeRow } from '../fragment/timeMap.ts'
import { integer } from '../unit/integer.ts'
import { thingReference } from '../thing/thingReference.ts'
import { sourceReference } from './sourceReference.ts'

/** A source with its publisher. */
export const sourceRow = sourceReference.extend({
  type: z.literal('Source'),
  url: z.string().nullable(),
  language: z.string().nullable(),
  publishedAt: timeRow,
  textSha256: z.string().nullable(),
  textLength: integer.nullable(),
  recordedAt: z.string(),
  publisherReference: thingReference,
})

export type SourceRow = z.output<typeof sourceRow>
