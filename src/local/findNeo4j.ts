import type { HeldClaim } from './claimHome.ts'
import { runningNeo4j } from './runningNeo4j.ts'
import { superviseNeo4j } from './superviseNeo4j.ts'

interface Where {
  /** The server that the settings name, if any. */
  readonly neo4j?: { uri: string; username: string; password: string } | undefined
  readonly home: string
  readonly javaHome?: string | undefined
  /** A claim on the home that the caller holds: no Neo4j runs there, and nobody else finds the one that is started. */
  readonly claim?: HeldClaim | undefined
}

/**
 * The server that `npm start` uses: the configured one, the embedded one that runs, or that one, started until `stop` and started again when it
 * dies. `lost` rejects when it cannot be started again.
 */
export async function findNeo4j({ neo4j, home, javaHome, claim }: Where) {
  const running = neo4j ?? (claim === undefined ? await runningNeo4j(home) : undefined)
  if (running !== undefined)
    return { ...running, stop: () => Promise.resolve(), lost: new Promise<never>(() => undefined) }
  let lose: (error: Error) => void = () => undefined
  const lost = new Promise<never>((_, reject) => (lose = reject))
  lost.catch(() => undefined)
  const started = await superviseNeo4j(
    { home, javaHome, claim: claim && unpublished(claim), purpose: 'server', onProgress: console.error },
    {
      onDeath: console.error,
      onRestart: () => console.error('The embedded Neo4j answers again.'),
      onGivingUp: (error) => lose(error),
    },
  )
  return { ...started, lost }
}

function unpublished(claim: HeldClaim): HeldClaim {
  return { ...claim, update: (jvmPid) => claim.update(jvmPid) }
}
