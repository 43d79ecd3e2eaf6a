import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'
import { changeFilter } from './changeFilter.ts'

/** The number of changes that meet a filter. */
export const changeCount = defineCypher({
  name: 'changeCount',
  kind: 'r',
  parameters: z.object(changeFilter.parameters),
  row: z.object({ total: integer }),
  text: `
    MATCH (change:Change) WHERE change.sequence > 0 AND ${changeFilter.where}
    RETURN count(*) AS total`,
})
