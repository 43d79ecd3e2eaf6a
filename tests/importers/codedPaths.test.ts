import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventGraph } from '../../bench/eventGraph.ts'
import { dataset, loadEvents } from '../../bench/loadEvents.ts'
import { identified } from '../../src/domain/coded/codedRows.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { RecordWriter } from '../../src/importers/coded/RecordWriter.ts'
import { apiOn } from '../support/apiOn.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { planAfresh } from '../support/planAfresh.ts'
import { Random } from '../support/random.ts'
import { runCypher } from '../support/runCypher.ts'

const query = `query ($from: ID!, $to: ID!, $maxHops: Int!, $first: Int!, $asOf: AsOf) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: $first, asOf: $asOf) { hops { to { id } } }
}`

/** Between actors of one data set every chain is as strong as any other, and goes from actor to event and on. */
const chains = (hops: 2 | 4) => `
  MATCH (from:Actor {id: $from}) MATCH (to:Actor {id: $to})
  MATCH (from)-[first:INVOLVED_IN]->(one:Event)<-[second:INVOLVED_IN]-(${hops === 2 ? 'to' : 'middle:Actor'})
  ${hops === 4 ? 'MATCH (middle)-[third:INVOLVED_IN]->(other:Event)<-[fourth:INVOLVED_IN]-(to)' : ''}
  WITH ${hops === 2 ? '[one, to]' : '[one, middle, other, to]'} AS nodes,
    ${hops === 2 ? '[first, second]' : '[first, second, third, fourth]'} AS ties
  WHERE all(tie IN ties WHERE tie.recordedAt <= $knownAt) AND all(node IN nodes[..-1] WHERE NOT node.id IN [$from, $to])
    AND (size(nodes) = 2 OR nodes[0] <> nodes[2])
  WITH DISTINCT [node IN nodes | node.id] AS ids, [node IN nodes | node.pageKey] AS keys
  RETURN ids ORDER BY keys LIMIT 100`

/** The same of six hops, over two actors. */
const chainsOfSix = `
  MATCH (from:Actor {id: $from})-[tie1:INVOLVED_IN]->(node1:Event)<-[tie2:INVOLVED_IN]-(node2:Actor)
  MATCH (to:Actor {id: $to})-[tie6:INVOLVED_IN]->(node5:Event)<-[tie5:INVOLVED_IN]-(node4:Actor)
  WHERE node2 <> node4 AND node1 <> node5
  MATCH (node2)-[tie3:INVOLVED_IN]->(node3:Event)<-[tie4:INVOLVED_IN]-(node4)
  WITH [node1, node2, node3, node4, node5, to] AS nodes, [tie1, tie2, tie3, tie4, tie5, tie6] AS ties
  WHERE all(tie IN ties WHERE tie.recordedAt <= $knownAt) AND all(node IN nodes[..-1] WHERE NOT node.id IN [$from, $to])
    AND NOT nodes[2] IN [nodes[0], nodes[4]]
  WITH DISTINCT [node IN nodes | node.id] AS ids, [node IN nodes | node.pageKey] AS keys
  RETURN ids ORDER BY keys LIMIT 100`

let graph: Graph
const { ask, answer } = apiOn(() => graph)

beforeAll(async () => {
  graph = await connectTestGraph()
  await emptyGraph(graph)
  await loadEvents(graph, 1_500)
  // Half of the events were learned later, with their ties.
  await runCypher(
    `MATCH (node:Node)
     SET node.recordedAt = CASE WHEN node.line % 2 = 0 THEN '2024-01-01T00:00:00.000Z' ELSE '2020-01-01T00:00:00.000Z' END
     WITH node MATCH (node:Event)-[tie:INVOLVED_IN|LOCATED_IN]-() SET tie.recordedAt = node.recordedAt RETURN count(*) AS set`,
  )
  await planAfresh()
})
afterAll(() => graph.close())

test(
  'between actors of a data set are those of a plain search, hub or not',
  { timeout: 120_000 },
  async () => {
    const random = new Random(11)
    const lengths = new Map<number, number>()
    for (let number = 0; number < 60; number++) {
      const [from, to] = [random.pick([0, 0, 1, 2]), 3 + random.below(number % 2 === 0 ? 10 : 300)]
      const ends = random.chance(0.5) ? { from, to } : { from: to, to: from }
      const ids = { from: `scale:${ends.from}`, to: `scale:${ends.to}` }
      const asOf = random.pick([null, { knownAt: '2022-01-01T00:00:00.000Z' }])
      const knownAt = asOf?.knownAt ?? '2100-01-01T00:00:00.000Z'
      const first = random.pick([1, 3, 20, 60])
      const expected = [
        ...(await runCypher(chains(2), { ...ids, knownAt })),
        ...(await runCypher(chains(4), { ...ids, knownAt })),
      ].slice(0, first)
      const { paths } = (await ask(query, { ...ids, maxHops: 4, first, asOf })) as {
        paths: { hops: { to: { id: string } }[] }[]
      }
      expect(
        paths.map(({ hops }) => hops.map(({ to }) => to.id)),
        JSON.stringify({ ids, knownAt, first }),
      ).toEqual(expected.map((row) => row['ids']))
      for (const { hops } of paths) lengths.set(hops.length, (lengths.get(hops.length) ?? 0) + 1)
    }
    expect(lengths.get(2)).toBeGreaterThan(30)
    expect(lengths.get(4)).toBeGreaterThan(300)
  },
)

test('of six hops are those of a plain search', { timeout: 120_000 }, async () => {
  const random = new Random(13)
  let six = 0
  for (let number = 0; number < 40; number++) {
    const [from, to] = [20 + random.below(230), random.pick([0, 5, 20, 60]) + random.below(190)]
    if (from === to) continue
    const ids = { from: `scale:${from}`, to: `scale:${to}` }
    const knownAt = '2100-01-01T00:00:00.000Z'
    const first = random.pick([1, 3, 20, 60])
    const expected = [
      ...(await runCypher(chains(2), { ...ids, knownAt })),
      ...(await runCypher(chains(4), { ...ids, knownAt })),
      ...(await runCypher(chainsOfSix, { ...ids, knownAt })),
    ].slice(0, first)
    const { data, errors, warnings } = await answer(query, { ...ids, maxHops: 6, first })
    const paths = (data?.['paths'] ?? []) as { hops: { to: { id: string } }[] }[]
    expect([errors, warnings]).toEqual([[], []])
    expect(
      paths.map(({ hops }) => hops.map(({ to }) => to.id)),
      JSON.stringify({ ids, first }),
    ).toEqual(expected.map((row) => row['ids']))
    six += paths.filter(({ hops }) => hops.length === 6).length
  }
  expect(six).toBeGreaterThan(100)
})

test('run through no relationship but those of the filter, whatever the size of the page', async () => {
  const place = { id: 'quay', name: 'Quay', kind: 'Place' as const }
  const writer = new RecordWriter(graph, { dataset, recordedAt: '2025-01-01T00:00:00.000Z' })
  for (const [line, record] of [...eventGraph(2)].entries()) {
    const from = { id: `berth-${line}`, name: `Berth ${line}`, kind: 'UnclassifiedActor' as const }
    await writer.add(
      identified(dataset, 'quay.tsv', { ...record, identity: ['quay', line], from, to: null, place }),
    )
  }
  await writer.finish()
  const asked = `query ($first: Int!, $filter: PathFilter) {
    paths(from: "scale:berth-0", to: "scale:berth-1", first: $first, filter: $filter) { hops { relationship } } }`
  const across = ['INVOLVED_IN', 'LOCATED_IN', 'LOCATED_IN', 'INVOLVED_IN']
  for (const first of [1, 20]) {
    for (const filter of [
      null,
      { through: ['INVOLVED_IN'] },
      { through: ['LOCATED_IN'] },
      { through: ['SPEAKS_FOR'] },
    ])
      expect(await ask(asked, { first, filter }), JSON.stringify({ first, filter })).toEqual({ paths: [] })
    expect(await ask(asked, { first, filter: { through: ['INVOLVED_IN', 'LOCATED_IN'] } })).toEqual({
      paths: [{ hops: across.map((relationship) => ({ relationship })) }],
    })
  }
})
