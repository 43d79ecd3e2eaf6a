import neo4j from 'neo4j-driver'
import { testLogin } from './testLogin.ts'

/** Runs Cypher past the code under test, to damage a graph or to look at it; answers the records as objects. */
export async function runCypher(text: string, parameters: object = {}): Promise<Record<string, unknown>[]> {
  const { uri, username, password, database } = testLogin()
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  const session = driver.session({ database })
  try {
    const { records } = await session.run(text, parameters)
    return records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}
