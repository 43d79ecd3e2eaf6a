import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from './written.ts'

/** A list that a file of comma-separated values cannot say: on a node, or on the relationship of a type and key to another. */
export const unwritableList = z.strictObject({
  id: z.string(),
  type: z.string().nullable(),
  to: z.string().nullable(),
  key: z.string().nullable(),
  property: z.string(),
  value: z.array(z.string()),
})

export type UnwritableList = z.output<typeof unwritableList>

/** Gives nodes and relationships the lists that a bulk import could not bring. */
export const restoreLists = defineCypher({
  name: 'restoreLists',
  kind: 'w',
  parameters: z.object({ rows: z.array(unwritableList) }),
  row: written,
  text: `
    UNWIND $rows AS row
    MATCH (one:Node {id: row.id})
    CALL (row, one) {
      WITH row, one WHERE row.type IS NULL
      SET one[row.property] = row.value
      RETURN 1 AS set
      UNION ALL
      WITH row, one WHERE row.type IS NOT NULL
      MATCH (one)-[r]->(:Node {id: row.to}) WHERE type(r) = row.type AND coalesce(r.key = row.key, row.key IS NULL)
      SET r[row.property] = row.value
      RETURN 1 AS set
    }
    RETURN count(*) AS written`,
})
