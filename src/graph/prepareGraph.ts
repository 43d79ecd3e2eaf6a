import type { Telling } from '../ProgressLine.ts'
import type { Graph } from './Graph.ts'
import { migrate } from './migrations/migrate.ts'
import { structureVersion } from './migrations/structureVersion.ts'
import { openedGraph } from './openedGraph.ts'
import { structure } from './structure.ts'

const silent: Telling = { say: () => undefined, show: () => undefined }

/**
 * Makes sure that a graph has the current structure: every constraint and index exists and serves, and all that it holds has the form of the
 * current version. Those of a store that was imported in bulk take their time. Refuses the graph of a newer Parley, and leaves it as it is.
 */
export async function prepareGraph(graph: Graph, telling = silent): Promise<void> {
  const { version } = await openedGraph(graph)
  for (const definition of structure) await graph.define(definition)
  await graph.define('CALL db.awaitIndexes(7200)')
  if (version !== structureVersion) await migrate(graph, telling)
}
