import { ParleyError } from '../domain/ParleyError.ts'
import type { Graph } from './Graph.ts'
import { graphExtent } from './graphExtent.ts'
import { structureVersion } from './migrations/structureVersion.ts'
import { timeForAll } from './timeForAll.ts'

/** How much a graph holds, and the version of its structure; null where it states none. Refuses the graph of a newer Parley. */
export async function openedGraph(graph: Graph) {
  const [extent = { nodes: 0, statements: 0, records: 0, version: null }] = await graph.read(
    graphExtent,
    {},
    timeForAll(),
  )
  if ((extent.version ?? 0) <= structureVersion) return extent
  throw new ParleyError(
    'GRAPH_NEWER',
    `The graph was written by a newer Parley: its structure has version ${extent.version}, and this Parley knows no version above ${structureVersion}. Use the newer one.`,
  )
}
