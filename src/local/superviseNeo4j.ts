import { setTimeout as pause } from 'node:timers/promises'
import { ParleyError } from '../domain/ParleyError.ts'
import { claimHome } from './claimHome.ts'
import { freeSpace } from './freeSpace.ts'
import { leastFreeBytes } from './leastFreeBytes.ts'
import { megabytes } from './megabytes.ts'
import { startNeo4j, type LocalNeo4j, type StartNeo4j } from './startNeo4j.ts'
import { untilBroken } from './untilBroken.ts'

/** Waits before each restart until one answers; there is no further one. */
const pausesMs = [500, 1_000, 2_000, 4_000, 8_000]
const askForSpaceEveryMs = 1_000

/** What whoever supervises Neo4j wants to hear of. */
export interface Supervision {
  onDeath: (how: string) => void
  onRestart: () => void
  /** Called once, when no further restart is tried. */
  onGivingUp: (error: ParleyError) => void
}

/**
 * Starts the embedded Neo4j. When it ends unasked, or says that it needs a restart, starts it again on the same port, where the driver finds it.
 * The home stays claimed meanwhile.
 */
export async function superviseNeo4j(
  options: StartNeo4j,
  supervision: Supervision,
): Promise<Pick<LocalNeo4j, 'uri' | 'username' | 'password' | 'stop'>> {
  const stopping = new AbortController()
  const { signal } = stopping
  const claim = options.claim ?? (await claimHome(options))
  const release = () => (options.claim === undefined ? claim.release() : Promise.resolve())
  let current = await startNeo4j({ ...options, claim }).catch(async (error: unknown) => {
    await release()
    throw error
  })
  const { uri, username, password, port } = current

  const watch = async () => {
    for (;;) {
      const how = await endOf(current)
      signal.throwIfAborted()
      supervision.onDeath(how)
      // Each restart that answers begins the pauses anew.
      current = await restart(pausesMs)
      supervision.onRestart()
    }
  }

  const restart = async ([wait, ...pauses]: readonly number[]): Promise<LocalNeo4j> => {
    if (wait === undefined) throw givingUp()
    await pause(wait, undefined, { signal })
    await untilSpace()
    try {
      return await startNeo4j({ ...options, claim, port, signal })
    } catch (error) {
      signal.throwIfAborted()
      supervision.onDeath(error instanceof Error ? error.message : String(error))
      return restart(pauses)
    }
  }

  const untilSpace = async () => {
    const { home } = options
    let told = false
    for (;;) {
      const free = await freeSpace(home)
      if (free >= leastFreeBytes) return
      if (!told)
        supervision.onDeath(
          `The disk of ${home} has ${megabytes(free)} free, and a restart of Neo4j needs ${megabytes(leastFreeBytes)}: it waits for more.`,
        )
      told = true
      await pause(askForSpaceEveryMs, undefined, { signal })
    }
  }

  const watched = watch().catch((error: unknown) => {
    if (!signal.aborted) supervision.onGivingUp(error as ParleyError)
  })
  return {
    uri,
    username,
    password,
    stop: async (bounds) => {
      stopping.abort()
      await current.stop(bounds)
      await watched
      await release()
    },
  }
}

/** The end of a Neo4j: by itself, or stopped since it said that it needs a restart. */
async function endOf(neo4j: LocalNeo4j): Promise<string> {
  const over = new AbortController()
  const fault = await Promise.race([
    neo4j.exited.then(() => undefined),
    untilBroken(neo4j, over.signal),
  ]).finally(() => over.abort())
  if (fault !== undefined) await neo4j.stop()
  const { status, signal } = await neo4j.exited
  return fault === undefined
    ? `The embedded Neo4j ended unasked (${signal ?? `status ${status ?? 'unknown'}`}).`
    : `The embedded Neo4j is restarted, as it asks for: ${fault}`
}

function givingUp() {
  return new ParleyError(
    'NEO4J_START_FAILED',
    `The embedded Neo4j ended again and again, and ${pausesMs.length} restarts did not help. Its logs are under PARLEY_HOME.`,
  )
}
