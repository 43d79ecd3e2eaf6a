import neo4j from 'neo4j-driver'
import { testLogin } from './testLogin.ts'

/** Where a Neo4j answers, and to whom. */
export type Login = ReturnType<typeof testLogin>

/** Runs Cypher past the code under test, to damage a graph or to look at it; answers the records as objects. */
export async function runCypher(
  text: string,
  parameters: object = {},
  { uri, username, password, database }: Login = testLogin(),
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  const session = driver.session({ database })
  try {
    const { records } = await session.run(text, parameters)
    return records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}
