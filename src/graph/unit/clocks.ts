import { z } from 'zod'
import type { Reading } from '../fragment/reading.ts'

/**
 * The parameters that say as of when the graph is read: what it knew at an instant (`knownAt`, RFC 3339 UTC), what had been
 * said by a day (`validAt`, null for no such filter), and the day that computed states refer to.
 */
export const clocks = {
  knownAt: z.string(),
  validAt: z.string().nullable(),
  today: z.string(),
}

export type Clocks = z.output<z.ZodObject<typeof clocks>>

/** The clocks that the texts of a reading take: a present one compares none, and a unit that needs the day takes it by itself. */
export const clocksOf = (reading: Reading) => (reading === 'past' ? clocks : {}) as typeof clocks
