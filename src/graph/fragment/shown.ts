import type { Reading } from './reading.ts'
import { recorded } from './recorded.ts'
import { visible } from './visible.ts'

/**
 * Holds for an event while a visible statement is about it. That of a data set holds what its first record carries, and records are never
 * retracted: so it shows from then on, without a look at them.
 */
export const shown = (event: string, reading: Reading = 'past') =>
  `CASE WHEN ${event}:Record AND ${recorded(event, reading)} THEN true
    ELSE EXISTS { (${event})<-[:ABOUT]-(witness:Statement) WHERE ${visible('witness', reading)} } END`
