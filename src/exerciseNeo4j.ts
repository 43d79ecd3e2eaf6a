import { connectGraph } from './graph/connectGraph.ts'
import { prepareGraph } from './graph/prepareGraph.ts'
import { warmPlans } from './graph/warmPlans.ts'

/** Has an empty Neo4j make the structure of a graph and plan what most users ask first. */
export async function exerciseNeo4j(
  login: { uri: string; username: string; password: string },
  signal: AbortSignal,
): Promise<void> {
  const graph = await connectGraph({ ...login, database: 'neo4j', timeoutMs: 60_000 })
  try {
    await prepareGraph(graph)
    await warmPlans(graph, signal)
  } finally {
    await graph.close()
  }
}
