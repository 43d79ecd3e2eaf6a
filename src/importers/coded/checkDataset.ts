import { ParleyError } from '../../domain/ParleyError.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldDatasets } from '../../graph/held/heldDatasets.ts'
import { heldIdsAmong } from '../../graph/held/heldIdsAmong.ts'

/** Refuses the name of a data set that something else has in the graph. */
export async function checkDataset(graph: Graph, name: string): Promise<void> {
  const held = await graph.read(heldIdsAmong, { ids: [name] })
  const sets = await graph.read(heldDatasets, { ids: [name] })
  if (held.length === 0 || sets.length > 0) return
  throw new ParleyError(
    'BAD_USER_INPUT',
    `The graph holds "${name}" already, which is no set of coded records. Give the data set another name.`,
  )
}
