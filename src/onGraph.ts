import type { Config } from './config.ts'
import { connectGraph } from './graph/connectGraph.ts'
import type { Graph } from './graph/Graph.ts'
import type { HeldClaim } from './local/claimHome.ts'
import { demandSpace } from './local/demandSpace.ts'
import { findNeo4j } from './local/findNeo4j.ts'
import { leastFreeBytes } from './local/leastFreeBytes.ts'

/** A command may read and write at once what takes longer than an operation of a client. */
const longestMs = 600_000

/** A restart of the embedded Neo4j takes up to three minutes, after pauses of a quarter of a minute together. */
const patienceMs = 240_000

/** Runs a command's work on the graph that `npm start` serves, whether it runs or not; at a home that the caller holds, where it does not. */
export async function onGraph<T>(
  config: Config & { claim?: HeldClaim },
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const neo4j = await findNeo4j(config)
  try {
    const { database } = config
    const embedded = config.neo4j === undefined
    const patience = {
      forMs: patienceMs,
      fromTheFirst: embedded,
      onWait: () => console.error('The graph database does not answer. Waiting for it, up to 4 minutes …'),
      beforeWrite: embedded ? () => demandWritable(config.home) : undefined,
    }
    const graph = await connectGraph({ ...neo4j, database, timeoutMs: longestMs, patience })
    return await Promise.race([work(graph), neo4j.lost]).finally(() => graph.close())
  } finally {
    await neo4j.stop()
  }
}

/** A transaction that meets a full disk can leave a log that no start can read. */
function demandWritable(home: string): Promise<void> {
  return demandSpace(home, {
    code: 'DISK_FULL',
    what: 'A write of Neo4j',
    bytes: leastFreeBytes,
    advice: 'What was written until now is kept. Make room there, and run the command again.',
  })
}
