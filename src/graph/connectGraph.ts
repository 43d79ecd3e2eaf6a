import neo4j from 'neo4j-driver'
import { ParleyError } from '../domain/ParleyError.ts'
import { Graph } from './Graph.ts'
import { translateError } from './translateError.ts'

export interface GraphAddress {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string
  /** How long a read or write may take that states no deadline of its own, in milliseconds. */
  readonly timeoutMs: number
}

/** Connects to a Neo4j that answers, or throws GRAPH_UNAVAILABLE or GRAPH_REFUSED_LOGIN. */
export async function connectGraph({
  uri,
  username,
  password,
  database,
  timeoutMs,
}: GraphAddress): Promise<Graph> {
  // Behind HTTP a caller waits seconds, not the driver's default half minute.
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 2_000,
    userAgent: 'parley',
  })
  const graph = new Graph(driver, { database, timeoutMs })
  try {
    await driver.verifyConnectivity({ database }).catch(translateError)
    return graph
  } catch (error) {
    await driver.close()
    if (!(error instanceof ParleyError) || error.code !== 'GRAPH_UNAVAILABLE') throw error
    throw new ParleyError(
      'GRAPH_UNAVAILABLE',
      `No Neo4j answers at ${uri} with a database named "${database}". Start it, or set NEO4J_URI and NEO4J_DATABASE to one that runs.`,
      { cause: error },
    )
  }
}
