import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vocabulary } from '../../src/domain/vocabulary.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { apiOn } from '../support/apiOn.ts'
import { generatedStory, storyMoments } from '../support/generatedStory.ts'
import { inWaves } from '../support/inWaves.ts'
import { MemoryGraph, presently, type MemoryClocks } from '../support/MemoryGraph.ts'
import { PlainPaths, type PathQuestion } from '../support/plainPaths.ts'
import { Random } from '../support/random.ts'

const query = `query ($from: ID!, $to: ID!, $maxHops: Int!, $first: Int!, $filter: PathFilter, $asOf: AsOf) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: $first, filter: $filter, asOf: $asOf) {
    length
    hops { relationship direction from { id name } to { id name } statements { id text certainty } }
  }
}`

let graph: Graph
let memory: MemoryGraph
const { answer, ask, refusal } = apiOn(() => graph)
beforeAll(async () => {
  graph = await generatedStory()
  memory = await MemoryGraph.read()
})
afterAll(() => graph.close())

/** One chance question after another, the same for the same number. */
function questionOf(random: Random) {
  // In one order, whatever order the graph gave them in: else the questions are others each time.
  const ids = [...memory.things.keys()].sort()
  const actors = ids.filter((id) => id.startsWith('actor'))
  const events = ids.filter((id) => id.startsWith('event'))
  const pick = () => random.pick(random.pick([['actor-0'], actors, actors, events, ids]))
  const filter: PathQuestion = {
    ...(random.chance(0.3) ? { through: vocabulary.tie.filter(() => random.chance(0.8)) } : {}),
    ...(random.chance(0.2) ? { minCertainty: random.pick(vocabulary.certainty) } : {}),
    ...(random.chance(0.5) ? { includeUnnamed: true } : {}),
    ...(random.chance(0.5) ? { includeHypothetical: true } : {}),
    ...(random.chance(0.2) ? { maxAttributionDepth: random.below(3) } : {}),
  }
  const knownAt = random.chance(0.5) ? null : `${random.pick(storyMoments).slice(0, 8)}15T00:00:00.000Z`
  const validAt = random.chance(0.3) ? `${2018 + random.below(6)}-0${1 + random.below(9)}-11` : null
  return { from: pick(), to: pick(), first: random.pick([1, 3, 10, 40]), filter, knownAt, validAt }
}

type Question = ReturnType<typeof questionOf>

function plain({ from, to, filter, knownAt, validAt }: Question, maxHops: number, most?: number) {
  const clocks: MemoryClocks = { knownAt: knownAt ?? presently.knownAt, validAt }
  return new PlainPaths(memory, filter, clocks).between(from, to, maxHops, most)
}

function variablesOf({ knownAt, validAt, ...rest }: Question, maxHops: number) {
  return { ...rest, maxHops, asOf: { knownAt, validAt: validAt && `${validAt}T12:00:00Z` } }
}

function written(paths: NonNullable<ReturnType<typeof plain>>) {
  return paths.map((hops) => ({
    length: hops.length,
    hops: hops.map(({ relationship, direction, from, to, statements }) => ({
      relationship,
      direction,
      from: { id: from, name: memory.thing(from).name },
      to: { id: to, name: memory.thing(to).name },
      statements: statements.map(({ id, text, certainty }) => ({ id, text, certainty })),
    })),
  }))
}

describe('the paths of a generated story are those of a plain search', () => {
  test.each([1, 2, 3, 4, 5, 6])('questions of lot %i', { timeout: 120_000 }, async (lot) => {
    const random = new Random(lot)
    let found = 0
    for (let number = 0; number < 60; number++) {
      const question = questionOf(random)
      const maxHops = random.pick([1, 2, 3, 4, 4, 4])
      const expected = written(plain(question, maxHops)?.slice(0, question.first) ?? [])
      const asked = await ask(query, variablesOf(question, maxHops))
      expect(asked, JSON.stringify([question, maxHops])).toEqual({ paths: expected })
      if (expected.length > 0) found++
    }
    expect(found).toBeGreaterThan(10)
  })

  test('from the hub to every other actor', { timeout: 120_000 }, async () => {
    const usual = { first: 3, filter: { includeUnnamed: true }, knownAt: null, validAt: null }
    for (const { id, type } of memory.things.values()) {
      if (!(vocabulary.actorKind as readonly string[]).includes(type)) continue
      const question = { ...usual, from: 'actor-0', to: id }
      const expected = written(plain(question, 4)?.slice(0, 3) ?? [])
      expect(await ask(query, variablesOf(question, 4)), id).toEqual({ paths: expected })
    }
  })

  test('questions of five and six hops', { timeout: 120_000 }, async () => {
    const random = new Random(7)
    let [large, complete] = [0, 0]
    for (let number = 0; number < 40; number++) {
      const question = { ...questionOf(random), first: 100 }
      const maxHops = 5 + random.below(2)
      const all = plain(question, maxHops, 10_000)
      const { data, codes, warnings } = await answer(query, variablesOf(question, maxHops))
      expect(codes, JSON.stringify([question, maxHops])).toEqual([])
      if (warnings.length > 0) {
        const completeTo = warnings[0]?.completeTo ?? 0
        const shorter = plain(question, completeTo) ?? []
        expect(data, JSON.stringify([question, maxHops])).toEqual({ paths: written(shorter) })
        large++
        continue
      }
      complete++
      if (all !== null)
        expect(data, JSON.stringify([question, maxHops])).toEqual({ paths: written(all.slice(0, 100)) })
    }
    expect(complete).toBeGreaterThan(15)
    expect(large).toBeLessThan(25)
  })
})

describe('paths', () => {
  const of = (variables: object) =>
    ask(query, { from: 'actor-0', to: 'actor-1', maxHops: 4, first: 10, ...variables })

  test('are none for unknown ids, equal ends and no page', async () => {
    for (const variables of [{ from: 'nobody' }, { to: 'nobody' }, { to: 'actor-0' }, { first: 0 }])
      expect(await of(variables)).toEqual({ paths: [] })
    expect(await of({ filter: { through: [] } })).toEqual({ paths: [] })
  })

  test.each([
    [{ maxHops: 0 }, 'BAD_USER_INPUT'],
    [{ maxHops: 7 }, 'BAD_USER_INPUT'],
    [{ first: -1 }, 'PAGE_TOO_LARGE'],
    [{ first: 101 }, 'PAGE_TOO_LARGE'],
    [{ filter: { maxAttributionDepth: -1 } }, 'BAD_USER_INPUT'],
  ])('with %j are refused with %s', async (variables, code) => {
    expect(
      await refusal(query, { from: 'actor-0', to: 'actor-1', maxHops: 4, first: 10, ...variables }),
    ).toBe(code)
  })

  test('take one trip for up to three hops, more only where they are needed, one for the hops and one for all statements', async () => {
    const waves = async (variables: object) => {
      const stepped = inWaves(graph)
      await apiOn(() => stepped.graph).answer(query, {
        from: 'actor-0',
        to: 'actor-1',
        first: 10,
        ...variables,
      })
      return stepped.waves
    }
    const short = [['pathsUpToThree'], ['strongestPathsOfFour'], ['pathsOfFour']]
    const along = [['pathHops'], ['carriersByTies']]
    expect(await waves({ maxHops: 2 })).toEqual([...short.slice(0, 1), ...along])
    expect(await waves({ maxHops: 4, first: 100 })).toEqual([...short, ...along])
    const narrow = { filter: { minCertainty: 'CERTAIN', maxAttributionDepth: 0 }, from: 'actor-5' }
    const all = await waves({ maxHops: 6, ...narrow, first: 100 })
    expect(all.slice(0, 4)).toEqual([...short, ['pathTies']])
    expect(all.length).toBeLessThanOrEqual(12)
  })
})
