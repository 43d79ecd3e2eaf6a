import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'

/** The id, title and kind of a source: enough for the common selection without another trip. */
export const sourceReference = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(vocabulary.sourceKind),
})
