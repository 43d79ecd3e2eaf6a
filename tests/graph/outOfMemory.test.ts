import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { TimeBudget } from '../../src/domain/TimeBudget.ts'
import { defineCypher } from '../../src/graph/unit/defineCypher.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { runCypher } from '../support/runCypher.ts'

/** Collects more than any heap holds. */
const vast = defineCypher({
  name: 'vastCollection',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ size: z.string() }),
  text: 'UNWIND range(1, 1000000000) AS number WITH collect(toString(number)) AS numbers RETURN toString(size(numbers)) AS size',
})

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

test(
  'a read that takes more memory than one transaction may have is refused with a code, once, and the graph answers on',
  { timeout: 120_000 },
  async () => {
    let reads = 0
    const stop = graph.observe(() => (reads += 1))
    await expect(graph.read(vast, {}, new TimeBudget(60_000))).rejects.toMatchObject({
      code: 'GRAPH_OUT_OF_MEMORY',
      cause: { code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError' },
    })
    stop()
    expect(reads).toBe(1)
    await graph.ping()
  },
)

test(
  'a write that takes more memory says that it is to be split, and nothing of it is kept',
  { timeout: 120_000 },
  async () => {
    const writing = graph.write({ action: 'MIGRATE' }, (run) => run(vast, {}))
    await expect(writing).rejects.toMatchObject({
      code: 'GRAPH_OUT_OF_MEMORY',
      message: expect.stringContaining('split it, a section of a file into several') as string,
    })
    await graph.ping()
  },
)

test('the embedded database limits the memory of one transaction', async (context) => {
  const [found] = await runCypher(
    `SHOW SETTINGS 'db.memory.transaction.max', 'server.bolt.listen_address' YIELD name, value ORDER BY name
     RETURN collect(value) AS values`,
  )
  const [limit, address] = found?.['values'] as string[]
  // A database that the tests borrow has its own settings.
  if (address?.startsWith('127.0.0.1:') !== true) context.skip()
  expect(limit).toBe('512.00MiB')
})
