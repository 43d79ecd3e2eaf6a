import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { farFuture } from '../../src/domain/farFuture.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { pathsOfFour } from '../../src/graph/path/pathsOfFour.ts'
import { apiOn } from '../support/apiOn.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { generatedSeed } from '../support/generatedSeed.ts'
import { MemoryGraph, presently } from '../support/MemoryGraph.ts'
import { PlainPaths } from '../support/plainPaths.ts'
import { runCypher } from '../support/runCypher.ts'

const query = `query ($from: ID!, $to: ID!, $maxHops: Int!, $first: Int!) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: $first) { length hops { to { id } } }
}`

let graph: Graph
const { answer, ask } = apiOn(() => graph)
beforeAll(async () => {
  graph = await connectTestGraph()
  await emptyGraph(graph)
})
afterAll(() => graph.close())

describe('between a few actors who meet all the time', () => {
  test(
    'the first of very many chains of four hops are those of a plain search',
    { timeout: 120_000 },
    async () => {
      const seed = generatedSeed(3, { actors: 8, events: 600, places: 3, topics: 15 })
      await loadSeed(graph, seed)
      const plain = new PlainPaths(await MemoryGraph.read(), { includeUnnamed: true }, presently)
      const actors = Object.keys(seed.actors ?? {}).filter((id) => id.includes('actor-'))
      let most = 0
      for (const [index, to] of actors.entries()) {
        const from = actors[(index * 3 + 1) % actors.length] ?? ''
        const four = (plain.between(from, to, 4) ?? []).filter(({ length }) => length === 4)
        most = Math.max(most, four.length)
        for (const limit of [1, 2, 10, 50]) {
          const rows = await graph.read(pathsOfFour.present, {
            from,
            to,
            carried: true,
            limit,
            ...presently,
            today: '2030-01-01',
            filter: {
              through: ['INVOLVED_IN', 'SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO'],
              statuses: ['HELD', 'ONGOING'],
              unnamed: true,
              minCertaintyRank: 0,
              maxDepth: 999,
            },
          })
          expect(rows.map(({ hops }) => hops.map((hop) => [hop.relationship, hop.toReference.id]))).toEqual(
            four.slice(0, limit).map((hops) => hops.map((hop) => [hop.relationship, hop.to])),
          )
        }
      }
      expect(most).toBeGreaterThan(2_000)
    },
  )
})

/** Makes layers of actors of which each belongs to all of the next, with one actor before the first and one behind the last. */
async function addLayers(name: string, layers: number, width: number): Promise<{ from: string; to: string }> {
  await runCypher(
    `UNWIND range(0, $layers + 1) AS layer
     UNWIND range(0, CASE WHEN layer IN [0, $layers + 1] THEN 0 ELSE $width - 1 END) AS number
     CREATE (:Node:Actor:Person {id: $name + layer + '-' + number, layer: layer, of: $name, type: 'Person', name: $name})
     WITH collect(null) AS created
     MATCH (one:Person {of: $name}) MATCH (other:Person {of: $name, layer: one.layer + 1})
     CREATE (one)-[:BELONGS_TO {key: one.id + other.id, statementIds: ['none'], certainties: [3], depths: [0],
       saidBys: ['2024-01-01'], recordedAts: ['2024-01-01T00:00:00.000Z'], retractedAts: $farFuture}]->(other)`,
    { name, layers, width, farFuture: [farFuture] },
  )
  return { from: `${name}0-0`, to: `${name}${layers + 1}-0` }
}

describe('a search for long paths', () => {
  test.each([
    [5, 10, 'complete'],
    [5, 11, 'too large'],
    [6, 6, 'complete'],
    [6, 7, 'too large'],
  ])('of length %i through layers of %i is %s', async (length, width, outcome) => {
    const ends = await addLayers(`layer${length}w${width}l`, length - 1, width)
    expect(await ask(query, { ...ends, maxHops: 4, first: 10 })).toEqual({ paths: [] })
    const { data, codes, errors } = await answer(query, { ...ends, maxHops: 6, first: 100 })
    if (outcome === 'complete') {
      expect(errors).toEqual([])
      const paths = (data?.['paths'] ?? []) as { length: number }[]
      expect(paths.map((path) => path.length)).toEqual(Array.from({ length: 100 }, () => length))
    } else {
      expect(codes).toEqual(['PATH_SEARCH_TOO_LARGE'])
      expect(errors[0]?.message).toContain(`length 1 to ${length - 1} are complete`)
    }
  })
})
