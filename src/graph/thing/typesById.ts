import { z } from 'zod'
import { defineLookup } from '../defineLookup.ts'
import { known } from '../fragment/known.ts'

/** The type of any node by its id: which unit can read the rest of it. */
export const typesById = defineLookup({
  name: 'typesById',
  row: { type: z.string() },
  text: `MATCH (node:Node) WHERE node.id IN $keys AND ${known('node')} RETURN node.id AS key, node.type AS type`,
})
