import { z } from 'zod'
import { defineLookup } from '../unit/defineLookup.ts'
import { changeMap, changeRow } from './changeRow.ts'

/** Changes that ended versions of statements; the key is the id of the version. `recodes` is true where the change coded the statement anew. */
export const changesByRetracted = defineLookup({
  name: 'changesByRetracted',
  row: { row: changeRow, recodes: z.boolean() },
  text: `
    MATCH (change:Change) WHERE change.sequence > 0
    UNWIND [id IN $keys WHERE id IN change.retractedIds] AS key
    RETURN key, ${changeMap('change')} AS row,
      any(id IN coalesce(change.recordedIds, []) WHERE split(id, '.')[0] = split(key, '.')[0]) AS recodes`,
})
