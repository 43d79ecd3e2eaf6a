import type { Reading } from '../fragment/reading.ts'
import { strongestFirst } from '../fragment/strongestFirst.ts'
import { visible } from '../fragment/visible.ts'

/** The expressions that a search for paths takes in one reading. */
export interface PathValues {
  readonly reading: Reading
  /** The status of an event. */
  readonly status: (event: string) => string
}

/** In the present an event holds its status; in the past the statements visible then say it, or the coding of an event of a data set. */
export const pathValues: Readonly<Record<Reading, PathValues>> = {
  present: { reading: 'present', status: (event) => `${event}.status` },
  past: {
    reading: 'past',
    status: (event) => `coalesce(head(COLLECT {
    MATCH (decisive:Statement)-[about:ABOUT {aspect: 'STATUS'}]->(${event})
    WHERE ${visible('decisive', 'past')} AND decisive.polarity = 'AFFIRMED'
    RETURN about.status ORDER BY ${strongestFirst('decisive')} LIMIT 1 }),
    CASE WHEN ${event}:Record THEN ${event}.status END)`,
  },
}
