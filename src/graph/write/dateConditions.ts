import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { timeParameters } from './timeParameters.ts'
import { written } from './written.ts'

/** Gives conditions their deadlines, and with them their places in lists. */
export const dateConditions = defineCypher({
  name: 'dateConditions',
  kind: 'w',
  parameters: z.object({
    rows: z.array(
      z.strictObject({
        id: z.string(),
        properties: z.strictObject({ ...timeParameters('deadline'), pageKey: z.string() }),
      }),
    ),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MATCH (condition:Condition {id: row.id})
    SET condition += row.properties
    RETURN count(*) AS written`,
})
