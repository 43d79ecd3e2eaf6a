import neo4j from 'neo4j-driver'
import { ParleyError } from '../domain/ParleyError.ts'
import { Graph, type GraphOptions } from './Graph.ts'
import { PatientGraph } from './connection/PatientGraph.ts'
import { patiently, type Patience } from './connection/patiently.ts'
import { translateError } from './connection/translateError.ts'

export interface GraphAddress extends GraphOptions {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** Waits for a database that does not answer; nothing waits unless stated. */
  readonly patience?: Patience
}

/** More than the operations that are admitted at once have in use; as many threads serve Bolt in Neo4j. */
const mostConnections = 400

/** Connects to a Neo4j that answers, or throws GRAPH_UNAVAILABLE or GRAPH_REFUSED_LOGIN. */
export async function connectGraph({
  uri,
  username,
  password,
  patience,
  ...options
}: GraphAddress): Promise<Graph> {
  // Behind HTTP a caller waits seconds, not the driver's default half minute.
  const connect = (connections: number) =>
    neo4j.driver(uri, neo4j.auth.basic(username, password), {
      maxConnectionPoolSize: connections,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 3_000,
      maxTransactionRetryTime: 2_000,
      userAgent: 'parley',
      telemetryDisabled: true,
      // What the planner remarks on a text would travel with every answer of it, and take longer to read than the rows.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    })
  const driver = connect(mostConnections)
  const { database } = options
  const graph =
    patience === undefined
      ? new Graph(driver, options, connect(1))
      : new PatientGraph(driver, options, patience)
  try {
    const reach = () => driver.verifyConnectivity({ database }).catch(translateError)
    await (patience?.fromTheFirst === true ? patiently(patience, reach) : reach())
    return graph
  } catch (error) {
    await graph.close()
    if (!(error instanceof ParleyError) || error.code !== 'GRAPH_UNAVAILABLE') throw error
    throw new ParleyError(
      'GRAPH_UNAVAILABLE',
      `No Neo4j answers at ${uri} with a database named "${database}". Start it, or set NEO4J_URI and NEO4J_DATABASE to one that runs.`,
      { cause: error },
    )
  }
}
