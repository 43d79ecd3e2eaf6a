import { z } from 'zod'
import { clocksOf } from '../unit/clocks.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { integer } from '../unit/integer.ts'
import { matches } from './matches.ts'

/** How many nodes match a full-text query. */
export const searchCount = defineReadings('searchCount', (name, reading) =>
  defineCypher({
    name,
    kind: 'r',
    parameters: z.object({ ...clocksOf(reading), query: z.string(), types: z.array(z.string()).nullable() }),
    row: z.object({ total: integer }),
    text: `${matches(reading)} RETURN count(*) AS total`,
  }),
)
