import { z } from 'zod'
import { integer } from '../unit/integer.ts'

/** One version of a statement as a loader compares it. */
export const heldStatement = z.object({
  id: z.string(),
  contentHash: z.string(),
  version: integer,
  fingerprint: z.string(),
  recordedAt: z.string(),
  retractedAt: z.string(),
  seed: z.string(),
  attributionDepth: integer,
  asserts: z.array(z.string()),
  source: z.string(),
  /** Ids of the events that it is about. */
  events: z.array(z.string()),
})

export type HeldStatement = z.output<typeof heldStatement>
