import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/Graph.ts'
import { loadSeed } from '../../../src/load/loadSeed.ts'
import { apiOn } from '../../support/apiOn.ts'
import { connectTestGraph } from '../../support/connectTestGraph.ts'
import { emptyGraph } from '../../support/emptyGraph.ts'
import { tinySeed } from '../../support/tinySeed.ts'
import { startFeed } from './startFeed.ts'
import { writeChanges } from './writeChanges.ts'

let graph: Graph
const { ask } = apiOn(() => graph)
const soon = { timeout: 10_000 }

beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())
beforeEach(async () => {
  await emptyGraph(graph)
  await loadSeed(graph, tinySeed())
})

/** The cursor of the last change. */
async function cursorNow(): Promise<string> {
  const { ledger } = (await ask('{ ledger { cursor } }')) as { ledger: { cursor: string } }
  return ledger.cursor
}

describe('a subscription', () => {
  test('brings each change once, in order, with what Query.changes says of it', async () => {
    const { connect, follow } = await startFeed(graph)
    const selection =
      'at action by dataset counts { added things } statements(first: 2) { nodes { id text speaker { name } } }'
    const received = follow(connect(), { after: await cursorNow(), selection })
    await writeChanges(graph, 3, { by: 'Ada' })
    await loadSeed(graph, tinySeed({ office: { text: 'Lind is the envoy of Norland.' } }))
    await expect.poll(() => received.numbers, soon).toEqual([2, 3, 4, 5])
    const { changes } = (await ask(`{ changes { edges { cursor node { sequence ${selection} } } } }`)) as {
      changes: { edges: unknown[] }
    }
    expect(received.changes).toEqual(changes.edges.slice(1))
    expect(received.errors).toEqual([])
  })
})
