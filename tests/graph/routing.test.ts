import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { defineCypher } from '../../src/graph/unit/defineCypher.ts'
import { Graph } from '../../src/graph/Graph.ts'
import { testLogin } from '../support/testLogin.ts'

const count = { parameters: z.object({}), row: z.object({ count: z.string() }) }
const create = defineCypher({
  ...count,
  name: 'createOne',
  kind: 'w',
  text: 'CREATE (:Routed) RETURN "1" AS count',
})
const created = defineCypher({
  ...count,
  name: 'countThem',
  kind: 'r',
  text: 'MATCH (node:Routed) RETURN toString(count(node)) AS count',
})

const sent: string[] = []
let graph: Graph
beforeAll(() => {
  const { uri, username, password, database } = testLogin()
  const driver = neo4j.driver(uri.replace(/^bolt/, 'neo4j'), neo4j.auth.basic(username, password), {
    logging: { level: 'debug', logger: (_, message) => sent.push(message) },
  })
  graph = new Graph(driver, { database, timeoutMs: 10_000 })
})
afterAll(async () => {
  await graph.define('MATCH (node:Routed) DELETE node')
  await graph.close()
})

test('over neo4j://, reads are routed as reads, and wait for what was written before', async () => {
  await graph.write({ action: 'MIGRATE' }, (run) => run(create, {}))
  sent.length = 0
  expect(await graph.read(created, {})).toEqual([{ count: '1' }])
  const reads = sent.filter((message) => message.includes('C: RUN') && message.includes('countThem'))
  expect(reads).not.toHaveLength(0)
  for (const read of reads) expect(read).toMatch(/"bookmarks":\["[^"]+"\].*"mode":"r"/)
})
