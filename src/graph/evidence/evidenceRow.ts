import { z } from 'zod'
import { integer } from '../unit/integer.ts'
import { sourceReference } from '../source/sourceReference.ts'

/** A span of a source, or a line of the files of a data set. */
export const evidenceRow = z.object({
  id: z.string(),
  type: z.literal('Evidence'),
  exact: z.string().nullable(),
  start: integer.nullable(),
  end: integer.nullable(),
  sha256: z.string().nullable(),
  file: z.string().nullable(),
  line: integer.nullable(),
  verified: z.boolean().nullable(),
  sourceReference: sourceReference,
})

export type EvidenceRow = z.output<typeof evidenceRow>
