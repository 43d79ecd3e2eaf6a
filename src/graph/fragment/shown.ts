import type { Reading } from './reading.ts'
import { recorded } from './recorded.ts'
import { visible } from './visible.ts'

/**
 * Holds for an event of the layer that the text reads; in a past reading while a visible statement is about it. That of a data set holds what
 * its first record carries, so it shows from then on, without a look at records.
 */
export const shown = (event: string, reading: Reading) =>
  reading === 'present'
    ? 'true'
    : `CASE WHEN ${event}:Record AND ${recorded(event, reading)} THEN true
    ELSE EXISTS { (${event})<-[:ABOUT]-(witness:Statement) WHERE ${visible('witness', reading)} } END`
