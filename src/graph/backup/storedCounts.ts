import { z } from 'zod'
import { defineCypher } from '../defineCypher.ts'
import { integer } from '../integer.ts'

/** How many nodes of the model and relationships the database counts. */
export const storedCounts = defineCypher({
  name: 'storedCounts',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ nodes: integer, relationships: integer }),
  text: `
    CALL () { MATCH (n:Node) RETURN count(n) AS nodes }
    CALL () { MATCH (:Node)-[r]->() RETURN count(r) AS relationships }
    RETURN nodes, relationships`,
})
