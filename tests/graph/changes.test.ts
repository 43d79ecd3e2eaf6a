import { afterAll, expect, test } from 'vitest'
import { graphExtent } from '../../src/graph/graphExtent.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { runCypher } from '../support/runCypher.ts'

const graph = await connectTestGraph()
afterAll(() => graph.close())

test('a write transaction says in the database what it changes, for which load, and its instant', async () => {
  const change = { action: 'LOAD', dataset: 'harbour', load: 'one' } as const
  const [at, shown] = await graph.write(change, async (run, instant) => {
    await run(graphExtent, {})
    return [instant, await runCypher('SHOW TRANSACTIONS YIELD metaData RETURN metaData')] as const
  })
  expect(shown.map(({ metaData }) => metaData)).toContainEqual({ ...change, at })
  expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
})

test('a load is written at the instant that it is given', async () => {
  const given = '2024-01-01T00:00:00.000Z'
  expect(await graph.write({ action: 'LOAD', at: given }, (_, at) => Promise.resolve(at))).toBe(given)
})
