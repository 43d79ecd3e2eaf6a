import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'

/** State of every index, and how much of it is filled in percent. The index of a constraint has the constraint's name. */
export const indexStates = defineCypher({
  name: 'indexStates',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ name: z.string(), state: z.string(), percent: z.number() }),
  text: 'SHOW INDEXES YIELD name, state, populationPercent AS percent RETURN name, state, percent',
})
