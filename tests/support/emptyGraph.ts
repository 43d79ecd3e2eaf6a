import type { Graph } from '../../src/graph/Graph.ts'
import { structureVersion } from '../../src/graph/migrations/structureVersion.ts'
import { prepareGraph } from '../../src/graph/prepareGraph.ts'

/** Leaves nothing in the graph but its structure: constraints, indexes and the version. */
export async function emptyGraph(graph: Graph): Promise<void> {
  // The node of the current version stays, for without it every migration would run again.
  await graph.define(`MATCH (n) WHERE NOT (n:Structure AND n.version = ${structureVersion} AND n.id = 'parley')
    CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`)
  await prepareGraph(graph)
}
