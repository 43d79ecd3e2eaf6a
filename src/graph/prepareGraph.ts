import type { Graph } from './Graph.ts'
import { structure } from './structure.ts'

/** Makes sure that every constraint and index exists and serves; those of a store that was imported in bulk take their time. */
export async function prepareGraph(graph: Graph): Promise<void> {
  for (const definition of structure) await graph.define(definition)
  await graph.define('CALL db.awaitIndexes(7200)')
}
