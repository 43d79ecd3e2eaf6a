import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { TimeBudget } from '../../src/domain/TimeBudget.ts'
import { farFuture } from '../../src/domain/farFuture.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { pathsOfFour } from '../../src/graph/path/pathsOfFour.ts'
import { answerOf } from '../support/answerOf.ts'
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
          const rows = await graph.read(pathsOfFour, {
            from,
            to,
            limit,
            filter: {
              through: ['INVOLVED_IN', 'SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO'],
              statuses: ['HELD', 'ONGOING'],
              unnamed: true,
              minCertaintyRank: 0,
              maxDepth: 999,
            },
          })
          expect(rows.map(({ ids, types }) => types.map((type, at) => [type, ids[at + 1]]))).toEqual(
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
     CREATE (:Node:Actor:Person {id: $name + layer + '-' + number, layer: layer, of: $name, type: 'Person', name: $name, pageKey: $name + layer + '-' + number})
     WITH collect(null) AS created
     MATCH (one:Person {of: $name}) MATCH (other:Person {of: $name, layer: one.layer + 1})
     CREATE (one)-[:BELONGS_TO {key: one.id + other.id, statementIds: ['none'], certainties: [3], depths: [0],
       saidBys: ['2024-01-01'], recordedAts: ['2024-01-01T00:00:00.000Z'], retractedAts: $farFuture}]->(other)`,
    { name, layers, width, farFuture: [farFuture] },
  )
  return { from: `${name}0-0`, to: `${name}${layers + 1}-0` }
}

/** Ties two things by two others: one chain of three hops. */
async function addShortCut({ from, to }: { from: string; to: string }): Promise<void> {
  await runCypher(
    `MATCH (from:Node {id: $from}) MATCH (to:Node {id: $to})
     CREATE (one:Node:Actor:Person {id: $from + '-one', type: 'Person', name: 'one', pageKey: 'one'})
     CREATE (other:Node:Actor:Person {id: $from + '-other', type: 'Person', name: 'other', pageKey: 'other'})
     WITH [from, one, other, to] AS nodes UNWIND range(0, 2) AS at
     WITH nodes[at] AS start, nodes[at + 1] AS end
     CREATE (start)-[:BELONGS_TO {key: start.id + end.id, statementIds: ['none'], certainties: [3], depths: [0],
       saidBys: ['2024-01-01'], recordedAts: ['2024-01-01T00:00:00.000Z'], retractedAts: $farFuture}]->(end)`,
    { from, to, farFuture: [farFuture] },
  )
}

const lengthsOf = (data: unknown) =>
  ((data as { paths?: { length: number }[] } | null)?.paths ?? []).map((path) => path.length)

describe('a search for long paths', () => {
  // Layers of 85 hold 28,900 ties or more, each met from both its things.
  test.each([
    [5, 11, 'complete'],
    [5, 120, 'too large'],
    [6, 7, 'complete'],
    [6, 85, 'too large'],
  ])('of length %i through layers of %i is %s', async (length, width, outcome) => {
    const ends = await addLayers(`layer${length}w${width}l`, length - 1, width)
    await addShortCut(ends)
    expect(lengthsOf(await ask(query, { ...ends, maxHops: 4, first: 10 }))).toEqual([3])
    const { data, errors, warnings } = await answer(query, { ...ends, maxHops: 6, first: 100 })
    expect(errors).toEqual([])
    if (outcome === 'complete') {
      expect(lengthsOf(data)).toEqual([3, ...Array.from({ length: 99 }, () => length)])
      expect(warnings).toEqual([])
    } else {
      expect(lengthsOf(data)).toEqual([3])
      expect(warnings).toEqual([
        {
          code: 'PATH_SEARCH_TOO_LARGE',
          message: expect.stringContaining(`length 1 to ${length - 1} are complete`) as string,
          path: ['paths'],
          completeTo: length - 1,
        },
      ])
    }
  })

  test('warns for each field of an operation by its response path, and not where the page is full', async () => {
    const ends = await addLayers('several', 5, 85)
    await addShortCut(ends)
    const several = `query ($from: ID!, $to: ID!) {
      full: paths(from: $from, to: $to, maxHops: 6, first: 1) { length }
      long: paths(from: $from, to: $to, maxHops: 6, first: 2) { length }
      back: paths(from: $to, to: $from, maxHops: 6, first: 2) { length } }`
    const { data, errors, warnings } = await answer(several, ends)
    expect(errors).toEqual([])
    expect(data).toEqual({ full: [{ length: 3 }], long: [{ length: 3 }], back: [{ length: 3 }] })
    expect(warnings.map(({ path, completeTo }) => ({ path, completeTo }))).toEqual(
      expect.arrayContaining([
        { path: ['long'], completeTo: 5 },
        { path: ['back'], completeTo: 5 },
      ]),
    )
    expect(warnings).toHaveLength(2)
  })

  test.each([
    ['pathsUpToThree', null],
    ['strongestPathsOfFour', 3],
    ['pathsOfFour', 3],
    ['pathTies', 4],
  ])('that runs out of time in %s is complete to %s', async (unit, completeTo) => {
    const ends = await addLayers(`late-${unit}-`, 5, 2)
    await addShortCut(ends)
    const time = new EndingTime()
    const stop = graph.observe((name) => {
      if (name === unit) time.end()
    })
    onTestFinished(() => {
      stop()
    })
    const asked = `query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxHops: 6, first: 2) { length hops { to { name } } } }`
    const { data, codes, warnings } = await answerOf(graph, asked, ends, time)
    if (completeTo === null) {
      expect([codes, warnings]).toEqual([['PATH_SEARCH_TOO_LARGE'], []])
    } else {
      expect(codes).toEqual([])
      expect(lengthsOf(data)).toEqual([3])
      expect(warnings).toMatchObject([{ code: 'PATH_SEARCH_TOO_LARGE', completeTo }])
    }
  })
})

/** Time of an operation of which a tenth is left once it is ended. */
class EndingTime extends TimeBudget {
  #ended = false

  constructor() {
    super(50_000)
  }

  end(): void {
    this.#ended = true
  }

  override get remaining(): number {
    return this.#ended ? 5_000 : super.remaining
  }
}
