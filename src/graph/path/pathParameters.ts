import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import type { Clocks } from '../unit/clocks.ts'
import { count } from '../unit/count.ts'

/** What the chains of one length between two things are searched with. None of it is ever null, so that one plan serves all. */
export const pathParameters = {
  from: z.string(),
  to: z.string(),
  limit: count,
  filter: z.strictObject({
    through: z.array(z.enum(vocabulary.tie)),
    /** The statuses that an event on the way may have. */
    statuses: z.array(z.enum(vocabulary.eventStatus)),
    unnamed: z.boolean(),
    minCertaintyRank: count,
    maxDepth: count,
  }),
}

/** A question for paths, without the clocks that it is asked by. */
export type PathQuestion = Omit<z.input<z.ZodObject<typeof pathParameters>>, keyof Clocks>
