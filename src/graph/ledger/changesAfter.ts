import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { changeFilter } from './changeFilter.ts'
import { changeMap, changeRow } from './changeRow.ts'

/** Changes with a number above one, in the order of their numbers. */
export const changesAfter = defineCypher({
  name: 'changesAfter',
  kind: 'r',
  parameters: z.object({ ...changeFilter.parameters, after: count, limit: count }),
  row: z.object({ row: changeRow }),
  text: `
    MATCH (change:Change) WHERE change.sequence > $after AND ${changeFilter.where}
    WITH change ORDER BY change.sequence LIMIT $limit
    RETURN ${changeMap('change')} AS row`,
})
