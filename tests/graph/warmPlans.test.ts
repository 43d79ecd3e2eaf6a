import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/Graph.ts'
import { neutralValue } from '../../src/graph/neutralValue.ts'
import { warmPlans } from '../../src/graph/warmPlans.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { cypherUnits } from '../support/cypherUnits.ts'
import { dump } from '../support/dump.ts'

const reading = (await cypherUnits()).filter(
  ({ kind, name }) => kind === 'r' && !name.startsWith('integrity.'),
)

describe('warming the plans', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await articleGraph()
  })
  afterAll(() => graph.close())

  it('reads what most users ask first, and changes nothing', async () => {
    const before = await dump()
    const read: string[] = []
    const stop = graph.observe((name) => read.push(name))
    await warmPlans(graph, new AbortController().signal)
    stop()
    expect(read).toEqual(expect.arrayContaining(['eventsById', 'statementsByAnchor.ascending', 'searchHits']))
    expect(await dump()).toEqual(before)
  })

  it('does nothing once nobody needs it', async () => {
    const read: string[] = []
    const stop = graph.observe((name) => read.push(name))
    await warmPlans(graph, AbortSignal.abort())
    stop()
    expect(read).toEqual([])
  })

  it.each(reading.map((unit) => [unit.name, unit] as const))(
    '%s takes the neutral value of its parameters',
    (_, unit) => {
      expect(unit.parameters.safeParse(neutralValue(unit.parameters)).error).toBeUndefined()
    },
  )
})
