import type { Telling } from '../ProgressLine.ts'
import type { Graph } from './Graph.ts'
import { migrate } from './migrations/migrate.ts'
import { structureVersion } from './migrations/structureVersion.ts'
import { indexStates } from './structure/indexStates.ts'
import { openedGraph } from './openedGraph.ts'
import { structure } from './structure/structure.ts'
import { timeForAll } from './connection/timeForAll.ts'

const silent: Telling = { say: () => undefined, show: () => undefined }

/**
 * Makes sure that a graph has the current structure: every constraint and index exists and serves, and all that it holds has the form of the
 * current version. Those of a store that was imported in bulk take their time. Refuses the graph of a newer Parley, and leaves it as it is.
 */
export async function prepareGraph(graph: Graph, telling = silent): Promise<void> {
  const { version } = await openedGraph(graph)
  await defineStructure(graph)
  if (version !== structureVersion) await migrate(graph, telling)
}

/** Creates what is missing of the structure. A definition that changes nothing still costs a hundred times the list of all. */
async function defineStructure(graph: Graph): Promise<void> {
  const states = await graph.read(indexStates, {}, timeForAll())
  const held = new Set(states.map(({ name }) => name))
  const missing = structure.filter((definition) => !held.has(nameIn(definition)))
  for (const definition of missing) await graph.define(definition)
  if (missing.length > 0 || states.some(({ state }) => state !== 'ONLINE'))
    await graph.define('CALL db.awaitIndexes(7200)')
}

/** The name of the constraint or index that a definition makes. */
function nameIn(definition: string): string {
  return /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(definition)?.[1] ?? ''
}
