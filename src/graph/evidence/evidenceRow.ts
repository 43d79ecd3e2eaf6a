import { z } from 'zod'
import { integer } from '../integer.ts'
import { sourceReference } from '../source/sourceReference.ts'

/** A span of a source. */
export const evidenceRow = z.object({
  id: z.string(),
  type: z.literal('Evidence'),
  exact: z.string().nullable(),
  start: integer,
  end: integer,
  sha256: z.string(),
  verified: z.boolean().nullable(),
  sourceReference: sourceReference,
})

export type EvidenceRow = z.output<typeof evidenceRow>
