import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { besideModel } from '../fragment/besideModel.ts'
import { storedValues } from './storedValues.ts'

/** A page of the nodes that are not of the model, as they are stored. */
export const exportedNodesBeside = defineCypher({
  name: 'exportedNodesBeside',
  kind: 'r',
  parameters: z.object({ skip: count, limit: count }),
  row: z.object({ labels: z.array(z.string()), properties: storedValues }),
  text: `
    MATCH (n:${besideModel.join('|')})
    WITH n ORDER BY labels(n)[0], n.sequence, n.name, n.id SKIP $skip LIMIT $limit
    RETURN labels(n) AS labels, properties(n) AS properties`,
})
