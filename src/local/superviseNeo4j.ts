import { setTimeout as pause } from 'node:timers/promises'
import { ParleyError } from '../domain/ParleyError.ts'
import { startNeo4j, type LocalNeo4j, type StartNeo4j } from './startNeo4j.ts'

/** How long to wait before each restart; there is no further one. */
const pausesMs = [500, 1_000, 2_000, 4_000, 8_000]
/** How long a Neo4j must live for the deaths before it to be forgotten. */
const recoveredAfterMs = 120_000

/** What whoever supervises Neo4j wants to hear of. */
export interface Supervision {
  onDeath: (how: string) => void
  onRestart: () => void
  /** Called once, when no further restart is tried. */
  onGivingUp: (error: ParleyError) => void
}

/** Starts the embedded Neo4j and, when it dies unasked, starts it again on the same port, where the driver finds it. */
export async function superviseNeo4j(
  options: StartNeo4j,
  supervision: Supervision,
): Promise<Pick<LocalNeo4j, 'uri' | 'username' | 'password' | 'stop'>> {
  const stopping = new AbortController()
  let current = await startNeo4j(options)
  const { uri, username, password, port } = current

  const watch = async () => {
    let pauses = [...pausesMs]
    for (;;) {
      const bornAt = Date.now()
      const { status, signal } = await current.exited
      if (stopping.signal.aborted) return
      supervision.onDeath(`The embedded Neo4j ended unasked (${signal ?? `status ${status ?? 'unknown'}`}).`)
      if (Date.now() - bornAt > recoveredAfterMs) pauses = [...pausesMs]
      current = await restart(pauses)
      supervision.onRestart()
    }
  }

  const restart = async (pauses: number[]): Promise<LocalNeo4j> => {
    const wait = pauses.shift()
    if (wait === undefined) throw givingUp()
    await pause(wait, undefined, { signal: stopping.signal })
    try {
      return await startNeo4j({ ...options, port, signal: stopping.signal })
    } catch (error) {
      stopping.signal.throwIfAborted()
      supervision.onDeath(error instanceof Error ? error.message : String(error))
      return restart(pauses)
    }
  }

  const watched = watch().catch((error: unknown) => {
    if (!stopping.signal.aborted) supervision.onGivingUp(error as ParleyError)
  })
  return {
    uri,
    username,
    password,
    stop: async (bounds) => {
      stopping.abort()
      await current.stop(bounds)
      await watched
    },
  }
}

function givingUp() {
  return new ParleyError(
    'NEO4J_START_FAILED',
    `The embedded Neo4j ended again and again, and ${pausesMs.length} restarts did not help. Its logs are under PARLEY_HOME.`,
  )
}
