import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver'

const askEveryMs = 1_000

/**
 * Asks a Neo4j again and again, and resolves with its own words once it says that a query fails by a fault of its database, as all do until it is
 * restarted; rejects when `signal` fires. One that does not answer is not broken.
 */
export async function untilBroken(
  login: { uri: string; username: string; password: string },
  signal: AbortSignal,
): Promise<string> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password), {
    connectionTimeout: 2_000,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  })
  try {
    for (;;) {
      await pause(askEveryMs, undefined, { signal })
      const fault = await faultOf(driver)
      if (fault !== undefined) return fault
    }
  } finally {
    await driver.close()
  }
}

async function faultOf(driver: Driver): Promise<string | undefined> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    await session.run('RETURN 1')
  } catch (error) {
    if (error instanceof Neo4jError && error.code.startsWith('Neo.DatabaseError.')) return error.message
  } finally {
    await session.close().catch(() => undefined)
  }
  return undefined
}
