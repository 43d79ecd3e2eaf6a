import { z } from 'zod'
import { allOf } from '../fragment/allOf.ts'
import { overlaps } from '../fragment/overlaps.ts'
import type { Reading } from '../fragment/reading.ts'
import { recorded } from '../fragment/recorded.ts'

/** What the statements that records of data sets make can differ in; null is no condition, and all else is the same of each. */
export const recordFilter = {
  parameters: {
    filter: z.object({
      /** Types of the publishers of the sets. */
      speakerTypes: z.array(z.string()).nullable(),
      /** Ids of events. */
      subjects: z.array(z.string()).nullable(),
      /** Only records that say where. */
      located: z.boolean(),
      saidFrom: z.string().nullable(),
      saidTo: z.string().nullable(),
    }),
  },
  where: (reading: Reading) => `${allOf(
    recorded('node', reading),
    overlaps('node.saidBy', 'node.saidBy', '$filter.saidFrom', '$filter.saidTo'),
  )}
    AND ($filter.subjects IS NULL OR EXISTS { (node)-[:RECORDS*0..1]->(subject:Event) WHERE subject.id IN $filter.subjects })
    AND (NOT $filter.located OR EXISTS { (node)-[:RECORDS*0..1]->(:Event)-[:LOCATED_IN]->(:Place) })`,
}

/** The place of a record in time, which follows the name of its set in its key: what statements are ordered by. */
export const placeOf = (record: string) => `substring(${record}.recordKey, size(${record}.dataset) + 1)`
