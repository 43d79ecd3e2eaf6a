import neo4j from 'neo4j-driver'
import { testLogin } from './testLogin.ts'

/** What a piece of Cypher answers after another one has changed the graph; the change is undone. */
export async function runAndUndo(change: string, question: string): Promise<Record<string, unknown>[]> {
  const { uri, username, password, database } = testLogin()
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  const transaction = driver.session({ database }).beginTransaction()
  try {
    await transaction.run(change)
    const { records } = await transaction.run(question)
    return records.map((record) => record.toObject())
  } finally {
    await transaction.rollback()
    await driver.close()
  }
}
