import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'

/** Of the given ids, those that a node of the graph has. */
export const heldIdsAmong = defineCypher({
  name: 'heldIdsAmong',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
  text: 'UNWIND $ids AS id MATCH (n:Node {id: id}) RETURN n.id AS id',
})
