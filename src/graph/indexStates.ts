import { z } from 'zod'
import { defineCypher } from './defineCypher.ts'

/** Every index of the database, those of constraints included, which have the names of these. */
export const indexStates = defineCypher({
  name: 'indexStates',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ name: z.string(), state: z.string() }),
  text: 'SHOW INDEXES YIELD name, state RETURN name, state',
})
