import neo4j, { type Transaction } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/Graph.ts'
import { isConflict } from '../../src/graph/connection/isConflict.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { testLogin } from '../support/testLogin.ts'

const { uri, username, password, database } = testLogin()
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
const begin = () => driver.session({ database }).beginTransaction()
const node = (id: string) => `MERGE (:Node {id: '${id}'})`

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
  await emptyGraph(graph)
})
afterAll(async () => {
  await driver.close()
  await graph.close()
})

/** Runs Cypher, and answers the error that ends its transaction. */
async function failureOf(transaction: Transaction, text: string): Promise<unknown> {
  try {
    await transaction.run(text)
    return undefined
  } catch (error) {
    return error
  } finally {
    await transaction.rollback()
  }
}

it('tells a deadlock, in which Neo4j ends one of two writes', async () => {
  const [one, other] = [begin(), begin()]
  await one.run(node('a'))
  await other.run(node('b'))
  const failures = await Promise.all([failureOf(one, node('b')), failureOf(other, node('a'))])
  expect(failures.filter((failure) => failure !== undefined)).toHaveLength(1)
  expect(failures.filter(isConflict)).toHaveLength(1)
})

it('tells a write of what another has created', async () => {
  const failure = await failureOf(begin(), "CREATE (:Node {id: 'a'}) CREATE (:Node {id: 'a'})")
  expect(isConflict(failure)).toBe(true)
})

it('tells no other failure', async () => {
  for (const text of ['RETURN 1 / 0 AS none', 'NONSENSE'])
    expect(isConflict(await failureOf(begin(), text))).toBe(false)
  expect(isConflict(new Error('Deadlock'))).toBe(false)
})
