import { z } from 'zod'
import { defineLookup } from '../unit/defineLookup.ts'

/** Ids of the statements that changes recorded, and of those that they retracted; the key is the number of the change. */
export const changedIdsByChanges = defineLookup({
  name: 'changedIdsByChanges',
  row: { recorded: z.array(z.string()), retracted: z.array(z.string()) },
  text: `
    UNWIND $keys AS key
    MATCH (change:Change {sequence: toInteger(key)})
    RETURN key, coalesce(change.recordedIds, []) AS recorded, coalesce(change.retractedIds, []) AS retracted`,
})
