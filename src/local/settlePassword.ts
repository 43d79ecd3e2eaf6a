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

/** Waits until Neo4j answers with this password, which it sets first where a new store still has the default one. */
export async function settlePassword(login: Login): Promise<void> {
  for (;;) {
    login.signal.throwIfAborted()
    try {
      await settleOnce(login)
      return
    } catch (error) {
      if (!isNotYet(error)) throw error
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

async function ask(login: Login, password: string, database: string, cypher: string, parameters = {}) {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, password), {
    connectionTimeout: 5_000,
    maxConnectionPoolSize: 1,
  })
  try {
    await askWith(driver, database, cypher, parameters)
  } finally {
    await driver.close()
  }
}

async function askWith(driver: Driver, database: string, cypher: string, parameters: object) {
  const session = driver.session({ database })
  try {
    await session.run(cypher, parameters)
  } finally {
    await session.close()
  }
}

function isNotYet(error: unknown) {
  return (
    hasCode(error, 'ServiceUnavailable') ||
    hasCode(error, 'SessionExpired') ||
    (error instanceof Neo4jError && error.code.startsWith('Neo.TransientError.')) ||
    hasCode(error, 'Neo.ClientError.Database.DatabaseNotFound')
  )
}

function hasCode(error: unknown, code: string) {
  return error instanceof Neo4jError && error.code === code
}
