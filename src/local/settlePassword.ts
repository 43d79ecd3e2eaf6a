import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver'
import { ParleyError } from '../domain/ParleyError.ts'

interface Login {
  uri: string
  username: string
  password: string
  passwordFile: string
  signal: AbortSignal
}

/**
 * Waits until Neo4j answers with this password, which it sets first where a new store still has the default one. Answers true where Neo4j runs
 * and says that it could not start its database, which it does not try again.
 */
export async function settlePassword(login: Login): Promise<boolean> {
  for (;;) {
    login.signal.throwIfAborted()
    try {
      await settleOnce(login)
      return false
    } catch (error) {
      if (!isNotYet(error)) throw error
      if (isUnavailable(error) && (await hasFailed(login))) return true
      await pause(100, undefined, { signal: login.signal })
    }
  }
}

async function settleOnce(login: Login) {
  try {
    await ask(login, login.password, 'neo4j', 'RETURN 1')
  } catch (error) {
    if (!hasCode(error, 'Neo.ClientError.Security.Unauthorized')) throw error
    await replaceDefault(login)
  }
}

async function replaceDefault(login: Login) {
  const change = 'ALTER CURRENT USER SET PASSWORD FROM $initial TO $password'
  try {
    await ask(login, 'neo4j', 'system', change, { initial: 'neo4j', password: login.password })
  } catch (error) {
    if (!hasCode(error, 'Neo.ClientError.Security.Unauthorized')) throw error
    throw new ParleyError(
      'NEO4J_START_FAILED',
      `The password in ${login.passwordFile} does not open the store beside it. ` +
        'Put the right one back, or remove the folder to begin afresh.',
      { cause: error },
    )
  }
  await ask(login, login.password, 'neo4j', 'RETURN 1')
}

async function hasFailed(login: Login): Promise<boolean> {
  const status = "SHOW DATABASE neo4j YIELD statusMessage WHERE statusMessage <> '' RETURN statusMessage"
  // The password may not be set yet; a database that fails then fails again once it is.
  const rows = await ask(login, login.password, 'system', status).catch(() => [])
  return rows.length > 0
}

async function ask(login: Login, password: string, database: string, cypher: string, parameters = {}) {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, password), {
    connectionTimeout: 5_000,
    maxConnectionPoolSize: 1,
  })
  try {
    return await askWith(driver, database, cypher, parameters)
  } finally {
    await driver.close()
  }
}

async function askWith(driver: Driver, database: string, cypher: string, parameters: object) {
  const session = driver.session({ database })
  try {
    return (await session.run(cypher, parameters)).records
  } finally {
    await session.close()
  }
}

const isUnavailable = (error: unknown) => hasCode(error, 'Neo.TransientError.General.DatabaseUnavailable')

function isNotYet(error: unknown) {
  return (
    hasCode(error, 'ServiceUnavailable') ||
    hasCode(error, 'SessionExpired') ||
    (error instanceof Neo4jError && error.code.startsWith('Neo.TransientError.')) ||
    // Somebody else tried wrong passwords: Neo4j then refuses every login for seconds.
    hasCode(error, 'Neo.ClientError.Security.AuthenticationRateLimit') ||
    hasCode(error, 'Neo.ClientError.Database.DatabaseNotFound')
  )
}

function hasCode(error: unknown, code: string) {
  return error instanceof Neo4jError && error.code === code
}
