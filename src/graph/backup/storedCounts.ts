import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'

/** Numbers of nodes of the model and of relationships, as the database counts them. */
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
