import type { HeldClaim } from './claimHome.ts'
import { runningNeo4j } from './runningNeo4j.ts'
import { startNeo4j } from './startNeo4j.ts'

interface Where {
  /** The server that the settings name, if any. */
  readonly neo4j?: { uri: string; username: string; password: string } | undefined
  readonly home: string
  readonly javaHome?: string | undefined
  /** A claim on the home that the caller holds: no Neo4j runs there. */
  readonly claim?: HeldClaim | undefined
}

/** The server that `npm start` uses: the configured one, the embedded one that runs, or that one, started until `stop`. */
export async function findNeo4j({ neo4j, home, javaHome, claim }: Where) {
  const running = neo4j ?? (claim === undefined ? await runningNeo4j(home) : undefined)
  if (running !== undefined) return { ...running, stop: () => Promise.resolve() }
  return startNeo4j({ home, javaHome, claim, purpose: 'server', onProgress: console.error })
}
