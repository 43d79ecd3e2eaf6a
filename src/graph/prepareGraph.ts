import type { Graph } from './Graph.ts'
import { listByKind } from './listByKind.ts'
import { listedByKind } from './listedByKind.ts'
import { structure } from './structure.ts'
import { timeForAll } from './timeForAll.ts'

/**
 * Makes sure that every constraint and index exists and serves; those of a store that was imported in bulk take their time. A graph of an earlier
 * version gets the keys that lists are read by today.
 */
export async function prepareGraph(graph: Graph): Promise<void> {
  for (const definition of structure) await graph.define(definition)
  await graph.define('CALL db.awaitIndexes(7200)')
  const [found] = await graph.read(listedByKind, {}, timeForAll())
  if (found?.byKind === false) for (const text of listByKind) await graph.define(text)
}
