import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { cypherUnits } from '../support/cypherUnits.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { planAfresh } from '../support/planAfresh.ts'
import { Planner } from '../support/Planner.ts'

/** Units that remove all that they find, once: no load runs them. */
const removing = new Set(['removeFootprints', 'restoration.clear'])
const writes = (await cypherUnits()).filter(
  ({ kind, name }) => kind === 'w' && !name.startsWith('migration') && !removing.has(name),
)

/** A first load is one transaction, planned while the graph is empty: a scan of a label costs nothing then, and all of it for each row later. */
describe('a write that is planned on an empty graph', () => {
  let graph: Graph
  const planner = new Planner()
  beforeAll(async () => {
    graph = await connectTestGraph()
    await emptyGraph(graph)
    await planAfresh()
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
