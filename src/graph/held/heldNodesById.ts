import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'

/** Of the given ids, those that the graph holds: their type, since when, what they were made from, and the seed that describes them. */
export const heldNodesById = defineCypher({
  name: 'heldNodesById',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    type: z.string(),
    recordedAt: z.string(),
    fingerprint: z.string(),
    seed: z.string().nullable(),
  }),
  text: `
    MATCH (n:Node) WHERE n.id IN $ids
    RETURN n.id AS id, n.type AS type, n.recordedAt AS recordedAt, n.fingerprint AS fingerprint, n.seed AS seed`,
})
