import { ParleyError } from '../domain/ParleyError.ts'
import type { Graph } from './Graph.ts'
import { graphExtent } from './structure/graphExtent.ts'
import { structureVersion } from './migrations/structureVersion.ts'
import { timeForAll } from './connection/timeForAll.ts'

/** The size of a graph, and the version of its structure; null where it states none. Refuses the graph of a newer Parley, and one that is being restored. */
export async function openedGraph(graph: Graph) {
  const [extent = { nodes: 0, statements: 0, records: 0, version: null, restoring: null }] = await graph.read(
    graphExtent,
    {},
    timeForAll(),
  )
  if (extent.restoring !== null)
    throw new ParleyError(
      'GRAPH_INCOMPLETE',
      'A restoration of this graph is under way or was cut off. Run npm run restore again with the same files, which begins anew.',
    )
  if ((extent.version ?? 0) <= structureVersion) return extent
  throw new ParleyError(
    'GRAPH_NEWER',
    `The graph was written by a newer Parley: its structure has version ${extent.version}, and this Parley knows no version above ${structureVersion}. Use the newer one.`,
  )
}
