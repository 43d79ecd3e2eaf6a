import type { Graph } from '../../src/graph/Graph.ts'
import { prepareGraph } from '../../src/graph/prepareGraph.ts'

/** Leaves nothing in the graph but its structure: constraints, indexes and the version. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.define('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS')
  await prepareGraph(graph)
}
