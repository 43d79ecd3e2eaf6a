import { z } from 'zod'
import { count } from '../count.ts'
import { defineCypher } from '../defineCypher.ts'
import { besideModel } from '../fragment/besideModel.ts'
import type { Graph } from '../Graph.ts'
import { timeForAll } from '../timeForAll.ts'
import { storedValues } from './storedValues.ts'

const pageSize = 1_000

/** A page of the nodes that are not of the model, as they are stored. */
const exportedNodesBeside = defineCypher({
  name: 'exportedNodesBeside',
  kind: 'r',
  parameters: z.object({ skip: count, limit: count }),
  row: z.object({ labels: z.array(z.string()), properties: storedValues }),
  text: `
    MATCH (n:${besideModel.join('|')})
    WITH n ORDER BY labels(n)[0], n.sequence, n.name, n.id SKIP $skip LIMIT $limit
    RETURN labels(n) AS labels, properties(n) AS properties`,
})

/** Yields the nodes that are not of the model, page by page. */
export async function* nodesBesideModel(graph: Graph) {
  for (let skip = 0; ; skip += pageSize) {
    const page = await graph.read(exportedNodesBeside, { skip, limit: pageSize }, timeForAll())
    yield* page
    if (page.length < pageSize) return
  }
}
