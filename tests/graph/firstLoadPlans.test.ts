import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/Graph.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { cypherUnits } from '../support/cypherUnits.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { generatedSeed } from '../support/generatedSeed.ts'
import { planAfresh } from '../support/planAfresh.ts'
import { runCypher } from '../support/runCypher.ts'
import { Planner } from '../support/Planner.ts'

/** Units that remove all that they find, once: no load runs them. */
const removing = new Set(['removeFootprints', 'restoration.clear'])
const writes = (await cypherUnits()).filter(
  ({ kind, name }) => kind === 'w' && !name.startsWith('migration') && !removing.has(name),
)

const loadGenerated = (graph: Graph) => loadSeed(graph, generatedSeed(1))

/** A first load is one transaction, planned while the graph is empty: a scan of a label costs nothing then, and all of it for each row later. */
describe.each([
  ['on an empty graph', () => Promise.resolve()],
  ['right after the first load, of which the statistics of the indexes know nothing', loadGenerated],
])('a write that is planned %s', (_, fill) => {
  let graph: Graph
  const planner = new Planner()
  beforeAll(async () => {
    graph = await connectTestGraph()
    await emptyGraph(graph)
    await planAfresh()
    await fill(graph)
    await runCypher('CALL db.clearQueryCaches()')
  })
  afterAll(async () => {
    await planner.close()
    await graph.close()
  })

  it.each(writes.map((unit) => [unit.name, unit] as const))('scans nothing: %s', async (_, unit) => {
    const { operators } = await planner.explain(unit)
    expect(operators.map(({ name }) => name).filter((name) => name.endsWith('Scan'))).toEqual([])
  })
})
