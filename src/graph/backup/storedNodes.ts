import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { storedItem, storedItemRow } from './storedItem.ts'

/** A page of the nodes of the model by id, each with the relationships that are kept with it. */
export const storedNodes = defineCypher({
  name: 'storedNodes',
  kind: 'r',
  parameters: z.object({ after: z.string(), limit: count }),
  row: z.object({ id: z.string(), ...storedItemRow.shape }),
  text: `
    MATCH (n:Node) WHERE n.id > $after
    WITH n ORDER BY n.id LIMIT $limit
    RETURN n.id AS id, ${storedItem}
    ORDER BY id`,
})
