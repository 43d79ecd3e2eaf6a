import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from '../write/written.ts'

/** Gives nodes the words by which search finds them. */
export const updateSearchWords = defineCypher({
  name: 'updateSearchWords',
  kind: 'w',
  parameters: z.object({
    rows: z.array(
      z.strictObject({
        id: z.string(),
        properties: z.strictObject({ foldedNames: z.string(), foldedText: z.string() }).partial(),
      }),
    ),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MATCH (n:Node {id: row.id})
    SET n += row.properties
    RETURN count(*) AS written`,
})
