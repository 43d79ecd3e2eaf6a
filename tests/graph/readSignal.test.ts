import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { TimeBudget } from '../../src/domain/TimeBudget.ts'
import { defineCypher } from '../../src/graph/unit/defineCypher.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { runCypher } from '../support/runCypher.ts'
import { waitUntil } from '../support/waitUntil.ts'

const endless = defineCypher({
  name: 'endlessCount',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ count: z.number() }),
  text: 'UNWIND range(1, 1000000000000) AS number RETURN count(number) AS count',
})

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

async function running() {
  const rows = await runCypher(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "endlessCount" AND NOT currentQuery CONTAINS "SHOW TRANSACTIONS" RETURN currentQuery',
  )
  return rows.length
}

test('a read that nobody needs any more ends in the database as well', async () => {
  const needed = new AbortController()
  const reading = graph.read(endless, {}, new TimeBudget(60_000), needed.signal)
  const failed = expect(reading).rejects.toThrow()
  await waitUntil('the query runs', async () => (await running()) === 1, 10_000)
  needed.abort()
  await failed
  await waitUntil('the query has ended', async () => (await running()) === 0, 5_000)
})

test('a read that is given up beforehand asks nothing', async () => {
  await expect(graph.read(endless, {}, new TimeBudget(60_000), AbortSignal.abort())).rejects.toThrow()
  expect(await running()).toBe(0)
})

test('a read that an administrator terminates is told to be tried again', async () => {
  const reading = graph.read(endless, {}, new TimeBudget(60_000))
  const failed = expect(reading).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
  await waitUntil('the query runs', async () => (await running()) === 1, 10_000)
  await runCypher(
    `SHOW TRANSACTIONS YIELD transactionId, currentQuery
     WHERE currentQuery CONTAINS "endlessCount" AND NOT currentQuery CONTAINS "SHOW TRANSACTIONS"
     TERMINATE TRANSACTIONS transactionId YIELD message RETURN message`,
  )
  await failed
})
