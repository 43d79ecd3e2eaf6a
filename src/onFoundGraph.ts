import type { Config } from './config.ts'
import { ParleyError } from './domain/ParleyError.ts'
import { extentInWords } from './extentInWords.ts'
import type { Graph } from './graph/Graph.ts'
import { structureVersion } from './graph/migrations/structureVersion.ts'
import { openedGraph } from './graph/openedGraph.ts'
import { graphInWords } from './graphInWords.ts'
import type { HeldClaim } from './local/claimHome.ts'
import { homeFault } from './local/homeFault.ts'
import { onGraph } from './onGraph.ts'
import type { Telling } from './ProgressLine.ts'

interface Finding {
  /** Any graph, also one that is new; one that is there, of any version up to the current one; one of the current version. */
  readonly accepts: 'any' | 'held' | 'current'
  readonly telling: Telling
}

/** Runs a command's work on the graph that `npm start` serves, after it has named that graph and said how much it holds. */
export async function onFoundGraph<T>(
  config: Config & { claim?: HeldClaim },
  { accepts, telling }: Finding,
  work: (graph: Graph, version: number) => Promise<T>,
): Promise<T> {
  if (accepts !== 'any') refuseMissingHome(config)
  telling.say(graphInWords(config))
  return onGraph(config, async (graph) => {
    const extent = await openedGraph(graph)
    const version = extent.version ?? 0
    telling.say(extentInWords(extent))
    if (accepts !== 'any' && extent.nodes === 0) throw graphMissing(`There is no graph in ${placeOf(config)}`)
    if (accepts === 'current' && version < structureVersion) throw graphOlder(version)
    return work(graph, version)
  })
}

function refuseMissingHome({ neo4j, home }: Config) {
  const fault = neo4j === undefined ? homeFault(home) : undefined
  if (fault !== undefined) throw graphMissing(`There is no graph under ${home}: ${fault}`)
}

function placeOf({ neo4j, home, database }: Config) {
  return neo4j === undefined ? `the store under ${home}` : `the database "${database}" at ${neo4j.uri}`
}

function graphMissing(what: string) {
  return new ParleyError(
    'GRAPH_MISSING',
    `${what}. Set PARLEY_HOME to the home of a graph, or NEO4J_URI and NEO4J_DATABASE to where one is; npm start makes a new one.`,
  )
}

function graphOlder(version: number) {
  return new ParleyError(
    'GRAPH_OLDER',
    `The structure of the graph has version ${version}, and this Parley reads version ${structureVersion}. Run npm run migrate, or npm start, which migrates it too.`,
  )
}
