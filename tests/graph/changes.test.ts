import { afterAll, expect, test } from 'vitest'
import { graphExtent } from '../../src/graph/structure/graphExtent.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { runCypher } from '../support/runCypher.ts'

const graph = await connectTestGraph()
afterAll(() => graph.close())

test('a write transaction says in the database what it changes, and for which load', async () => {
  const change = { action: 'SEED', dataset: 'harbour', load: 'one' } as const
  const shown = await graph.write(change, async (run) => {
    await run(graphExtent, {})
    return runCypher('SHOW TRANSACTIONS YIELD metaData RETURN metaData')
  })
  expect(shown.map(({ metaData }) => metaData)).toContainEqual(change)
})
