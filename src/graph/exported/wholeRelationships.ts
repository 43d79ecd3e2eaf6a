import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { storedValues } from './storedValues.ts'

/** All relationships that begin at nodes, each as it is stored. */
export const wholeRelationships = defineCypher({
  name: 'wholeRelationships',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    from: z.string(),
    type: z.string(),
    to: z.string(),
    properties: storedValues,
  }),
  text: `
    UNWIND $ids AS id
    MATCH (:Node {id: id})-[r]->(other:Node)
    RETURN id AS from, type(r) AS type, other.id AS to, properties(r) AS properties`,
})
