import { z } from 'zod'
import { defineCypher } from './defineCypher.ts'

/** How much of the indexes of the database is filled, in percent. */
export const indexesFilled = defineCypher({
  name: 'indexesFilled',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ percent: z.number().nullable() }),
  text: 'SHOW INDEXES YIELD populationPercent RETURN avg(populationPercent) AS percent',
})
