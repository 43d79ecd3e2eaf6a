import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { importGdelt } from '../../src/importers/gdelt/importGdelt.ts'
import { apiOn } from '../support/apiOn.ts'
import { codedImports } from '../support/codedImports.ts'
import { gdeltRow } from '../support/codedSamples.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'

let graph: Graph
const { ask } = apiOn(() => graph)
const { load, loadQuadruples } = codedImports(() => graph)

beforeAll(async () => {
  graph = await connectTestGraph()
  await emptyGraph(graph)
})
afterAll(() => graph.close())

const question = (actor: string) => `query ($asOf: AsOf) {
  statements(first: 5, asOf: $asOf) { totalCount nodes { saidBy saidAt { edtf } } }
  events(first: 5, asOf: $asOf) { totalCount }
  actor(id: "${actor}", asOf: $asOf) { meetings { totalCount } actions { totalCount } }
}`
const nothing = {
  statements: { totalCount: 0, nodes: [] },
  events: { totalCount: 0 },
  actor: { meetings: { totalCount: 0 }, actions: { totalCount: 0 } },
}

it('shows a record with a coding day from that day on, and not from that of its event', async () => {
  await load(importGdelt, gdeltRow({}), { name: '20240302.export.CSV' })
  const shown = (day: string) => ask(question('gdelt:NOR:NORLAND'), { asOf: { validAt: `${day}T12:00:00Z` } })
  expect(await shown('1990-01-01')).toEqual(nothing)
  expect(await shown('2024-03-01')).toEqual(nothing)
  expect(await shown('2024-03-02')).toEqual({
    statements: { totalCount: 1, nodes: [{ saidBy: '2024-03-02', saidAt: { edtf: '2024-03-02' } }] },
    events: { totalCount: 1 },
    actor: { meetings: { totalCount: 1 }, actions: { totalCount: 0 } },
  })
})

it('shows a record without a coding day from the day of its event on', async () => {
  await emptyGraph(graph)
  await loadQuadruples(['0\t3\t1\t24', '1\t3\t0\t48', ''].join('\n'))
  const shown = (day: string) => ask(question('sample:0'), { asOf: { validAt: `${day}T12:00:00Z` } })
  expect(await shown('1990-01-01')).toEqual(nothing)
  expect(await shown('2018-01-01')).toEqual(nothing)
  expect(await shown('2018-01-02')).toEqual({
    statements: { totalCount: 1, nodes: [{ saidBy: '2018-01-02', saidAt: null }] },
    events: { totalCount: 1 },
    actor: { meetings: { totalCount: 0 }, actions: { totalCount: 1 } },
  })
  expect(await shown('2018-01-03')).toMatchObject({
    statements: { totalCount: 2, nodes: [{ saidBy: '2018-01-02' }, { saidBy: '2018-01-03' }] },
    events: { totalCount: 2 },
  })
  const ways = (day: string) =>
    ask(
      'query ($asOf: AsOf) { paths(from: "sample:0", to: "sample:1", maxHops: 2, first: 5, asOf: $asOf) { length } }',
      { asOf: { validAt: `${day}T12:00:00Z` } },
    )
  expect(await ways('2018-01-01')).toEqual({ paths: [] })
  expect(await ways('2018-01-02')).toEqual({ paths: [{ length: 2 }] })
  expect(await ways('2018-01-03')).toEqual({ paths: [{ length: 2 }, { length: 2 }] })
  expect(
    await ask(`{
      one: statements(filter: { saidTo: "2018-01-02" }) { totalCount }
      other: statements(filter: { saidFrom: "2018-01-03" }) { totalCount }
      statementCounts(by: MONTH) { key count }
    }`),
  ).toEqual({
    one: { totalCount: 1 },
    other: { totalCount: 1 },
    statementCounts: [{ key: '2018-01', count: 2 }],
  })
  expect(await checkIntegrity(graph)).toEqual([])
})
