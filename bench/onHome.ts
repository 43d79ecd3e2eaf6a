import { connectGraph } from '../src/graph/connectGraph.ts'
import { prepareGraph } from '../src/graph/prepareGraph.ts'
import { startNeo4j } from '../src/local/startNeo4j.ts'

export type OpenGraph = Awaited<ReturnType<typeof connectGraph>>

/** Runs work on the graph of a home, in a Neo4j that ends with it. */
export async function onHome<T>(home: string, work: (graph: OpenGraph) => Promise<T>): Promise<T> {
  const { uri, username, password, stop } = await startNeo4j({
    home,
    purpose: 'server',
    onProgress: console.error,
  })
  try {
    Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password })
    const graph = await connectGraph({ uri, username, password, database: 'neo4j', timeoutMs: 3_600_000 })
    await prepareGraph(graph)
    return await work(graph).finally(() => graph.close())
  } finally {
    await stop()
  }
}
