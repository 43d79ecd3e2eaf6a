import { z } from 'zod'
import { defineLookup } from '../defineLookup.ts'

/** Ids of the statements that changes recorded, then of those that they retracted; the key is the number of the change. */
export const statementIdsByChanges = defineLookup({
  name: 'statementIdsByChanges',
  row: { ids: z.array(z.string()) },
  text: `
    UNWIND $keys AS key
    MATCH (change:Change {sequence: toInteger(key)})
    RETURN key, coalesce(change.recordedIds, []) + coalesce(change.retractedIds, []) AS ids`,
})
