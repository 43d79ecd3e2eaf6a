import { z } from 'zod'
import { clocks } from '../clocks.ts'
import { defineCypher } from '../defineCypher.ts'
import { integer } from '../integer.ts'
import { matches } from './matches.ts'

/** How many nodes match a full-text query. */
export const searchCount = defineCypher({
  name: 'searchCount',
  kind: 'r',
  parameters: z.object({ ...clocks, query: z.string(), types: z.array(z.string()).nullable() }),
  row: z.object({ total: integer }),
  text: `${matches} RETURN count(*) AS total`,
})
