import { describe, expect, test } from 'vitest'
import type { TieFilter } from '../../src/api/generated/resolvers.ts'
import { vocabulary } from '../../src/domain/vocabulary.ts'
import { askedMoments } from '../support/askedMoments.ts'
import { presently } from '../support/MemoryGraph.ts'
import { PlainTies } from '../support/plainTies.ts'
import { Random } from '../support/random.ts'
import { storyApi } from '../support/storyApi.ts'

const { ask, answer, refusal, memory } = storyApi()

const tie = `id relationship role title validFrom validTo from { id name } to { id name }
  statementCount certainty attributionDepth statements { id }`
/** Fewer ties than many families have. */
const countTo = 3
const ofThing = `query ($id: ID!, $first: Int! = 100, $after: String, $filter: TieFilter, $asOf: AsOf) {
  node(id: $id, asOf: $asOf) {
    ... on Thing {
      tieFamilies { relationship direction role count hasMore }
      counted: tieFamilies(countTo: ${countTo}) { relationship direction role count hasMore }
      ties(first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor other { id } node { ${tie} } }
      }
    }
  }
}`
const among = `query ($things: [ID!]!, $first: Int! = 100, $after: String, $asOf: AsOf) {
  tiesAmong(things: $things, first: $first, after: $after, asOf: $asOf) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ${tie} }
  }
}`

interface TiePage {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { cursor: string; other: { id: string }; node: { from: { id: string }; to: { id: string } } }[]
}

interface OfThing {
  node: { tieFamilies: TieFilter[]; counted: TieFilter[]; ties: TiePage } | null
}

interface Among {
  tiesAmong: { totalCount: number; pageInfo: TiePage['pageInfo']; nodes: object[] }
}

/** Every page of a list, one after another. */
async function pages<Page extends { pageInfo: TiePage['pageInfo'] }>(
  read: (after: string | null) => Promise<Page>,
): Promise<Page[]> {
  const all: Page[] = []
  let after: string | null = null
  do {
    const page: Page = await read(after)
    all.push(page)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return all
}

const maybe = <Item>(random: Random, make: () => Item) => (random.chance(0.5) ? make() : null)

function someFilter(random: Random): TieFilter {
  return {
    relationships: maybe(random, () => vocabulary.tie.filter(() => random.chance(0.5))),
    direction: maybe(random, () => random.pick(['FORWARD', 'BACKWARD', 'BOTH'] as const)),
    roles: random.chance(0.3) ? vocabulary.role.filter(() => random.chance(0.5)) : null,
  }
}

describe('the ties of a thing', () => {
  test.each(askedMoments.map((moment) => [moment.asOf, moment] as const))(
    'are those that the plain rules find, page by page, with %j',
    async (asOf, { clocks }) => {
      const plain = new PlainTies(memory(), clocks)
      const random = new Random(1)
      const things = [...memory().things.values()].filter(({ recordedAt }) => recordedAt <= clocks.knownAt)
      const ofType = (type: string) => things.filter((thing) => thing.type === type)
      const types = [...new Set(things.map(({ type }) => type))]
      let found = 0
      for (let number = 0; number < 10 && things.length > 0; number++) {
        const { id } = number % 5 === 0 ? { id: 'actor-0' } : random.pick(ofType(random.pick(types)))
        const filter = random.chance(0.3) ? null : someFilter(random)
        const first = 20 + random.below(80)
        const asked = JSON.stringify({ id, filter, first, asOf })
        const expected = plain.of(id, filter ?? {})
        const read = async (after: string | null) => {
          const { node } = (await ask(ofThing, { id, first, after, filter, asOf })) as unknown as OfThing
          if (node === null) return null
          expect(node.tieFamilies, asked).toEqual(plain.families(id))
          expect(node.counted, asked).toEqual(plain.families(id, countTo))
          return node.ties
        }
        if ((await read(null)) === null) {
          expect(plain.of(id), asked).toEqual([])
          continue
        }
        const told = await pages(async (after) => (await read(after)) as TiePage)
        expect(told[0]?.totalCount, asked).toBe(expected.length)
        const edges = told.flatMap((page) => page.edges)
        expect(
          edges.map(({ node }) => node),
          asked,
        ).toEqual(expected.map((each) => plain.told(each)))
        expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(edges.length)
        for (const { other, node } of edges)
          expect(other.id).toBe(node.from.id === id ? node.to.id : node.from.id)
        found += edges.length
      }
      if (things.length > 0) expect(found).toBeGreaterThan(10)
    },
  )

  test.each([0, -1])('are not counted to %i', async (to) => {
    const { codes, errors } = await answer(
      'query ($id: ID!, $to: Int) { actor(id: $id) { tieFamilies(countTo: $to) { count } } }',
      { id: 'actor-0', to },
    )
    expect(codes).toEqual(['BAD_USER_INPUT'])
    expect(errors[0]?.message).toBe(
      `"countTo" is ${to}, but a count ends at 1 or more. Leave it out to count all.`,
    )
  })

  test('of each family are as many as it counts', async () => {
    for (const id of ['actor-0', 'event-0', 'place-0', 'topic-0']) {
      const { node } = (await ask(ofThing, { id, first: 0 })) as unknown as OfThing
      expect(node?.tieFamilies.length, id).toBeGreaterThan(0)
      for (const { relationship, direction, role, count } of (node?.tieFamilies ?? []) as unknown as {
        relationship: string
        direction: string
        role: string | null
        count: number
      }[]) {
        const filter = { relationships: [relationship], direction, roles: role === null ? null : [role] }
        const found = (await ask(ofThing, { id, filter })) as unknown as OfThing
        expect(found.node?.ties.totalCount).toBe(count)
        expect(found.node?.ties.edges.length).toBe(Math.min(100, count))
      }
    }
  })

  test('go on from the same cursor under another filter, and refuse that of another list', async () => {
    const [first] =
      ((await ask(ofThing, { id: 'actor-0', first: 1 })) as unknown as OfThing).node?.ties.edges ?? []
    const filter = { relationships: ['INVOLVED_IN'] }
    const { node } = (await ask(ofThing, {
      id: 'actor-0',
      filter,
      after: first?.cursor,
    })) as unknown as OfThing
    expect(node?.ties.totalCount).toBeGreaterThan(0)
    const { tiesAmong } = (await ask(among, { things: ['actor-0', 'event-0'], first: 1 })) as unknown as Among
    const after = tiesAmong.pageInfo.endCursor ?? Buffer.from('["tieAmong",""]').toString('base64url')
    expect(await refusal(ofThing, { id: 'actor-0', after })).toBe('INVALID_CURSOR')
    expect(await refusal(among, { things: ['actor-0'], after: first?.cursor })).toBe('INVALID_CURSOR')
  })

  test.each(['', '0', '1', '2', 'x', '\u{10ffff}', '1\u{10ffff}', '0\0'])(
    'take a cursor that was made up (%j)',
    async (place) => {
      const after = Buffer.from(JSON.stringify(['tie', place])).toString('base64url')
      const { node } = (await ask(ofThing, { id: 'actor-0', after })) as unknown as OfThing
      expect(node?.ties.edges.length).toBeGreaterThanOrEqual(0)
    },
  )
})

describe('the ties among things', () => {
  test.each(askedMoments.map((moment) => [moment.asOf, moment] as const))(
    'are those that the plain rules find, page by page, with %j',
    async (asOf, { clocks }) => {
      const plain = new PlainTies(memory(), clocks)
      const random = new Random(2)
      const all = [...memory().things.keys()]
      for (const size of [2, 60, 250]) {
        // Neighbours of each other, so that there are ties among them.
        const chosen = new Set<string>(size > 1 ? ['actor-0'] : [])
        while (chosen.size < size) {
          const from = random.pick([...chosen, random.pick(all)])
          const near = memory().ties.filter((each) => each.from === from || each.to === from)
          const next = random.chance(0.2) || near.length === 0 ? random.pick(all) : undefined
          const one = random.pick(near.length === 0 ? memory().ties : near)
          chosen.add(next ?? (one.from === from ? one.to : one.from))
        }
        const things = [...chosen]
        const expected = plain.among(things)
        const told = await pages(
          async (after) =>
            ((await ask(among, { things, first: 70, after, asOf })) as unknown as Among).tiesAmong,
        )
        expect(told[0]?.totalCount).toBe(expected.length)
        expect(told.flatMap(({ nodes }) => nodes)).toEqual(expected.map((each) => plain.told(each)))
        if (size === 250 && clocks === presently) expect(expected.length).toBeGreaterThan(100)
      }
    },
  )

  test('are none for ids that name nothing, or no thing of the world', async () => {
    const [statement = ''] = memory().statements.keys()
    const things = ['nobody', '', '__proto__', statement, 'actor-0', 'actor-0']
    expect(await ask(among, { things })).toMatchObject({ tiesAmong: { totalCount: 0, nodes: [] } })
    expect(await ask(among, { things: [] })).toMatchObject({ tiesAmong: { totalCount: 0, nodes: [] } })
  })

  test('are asked of 250 things at most', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, at) => `actor-${at}`)
    expect(await refusal(among, { things: ids(250) })).toBeUndefined()
    expect(await refusal(among, { things: ids(251) })).toBe('LIST_TOO_LONG')
    expect(await refusal(among, { things: ids(2), first: 101 })).toBe('PAGE_TOO_LARGE')
  })
})

test('actors are listed by their involvements, the most involved first, at every moment', async () => {
  const query = `query ($first: Int! = 100, $after: String, $filter: ActorFilter, $asOf: AsOf) {
    actors(first: $first, after: $after, filter: $filter, orderBy: EVENTS_DESC, asOf: $asOf) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id name }
    }
  }`
  interface Listed {
    actors: { totalCount: number; pageInfo: TiePage['pageInfo']; nodes: { id: string; name: string }[] }
  }
  for (const { asOf, clocks } of askedMoments) {
    const plain = new PlainTies(memory(), clocks)
    for (const filter of [null, { text: 'actor 1' }]) {
      const told = await pages(
        async (after) => ((await ask(query, { first: 90, after, filter, asOf })) as unknown as Listed).actors,
      )
      const nodes = told.flatMap((page) => page.nodes)
      expect(nodes.length).toBe(told[0]?.totalCount)
      const involvements = nodes.map(({ id }) => plain.of(id, { relationships: ['INVOLVED_IN'] }).length)
      expect(involvements).toEqual(involvements.toSorted((one, two) => two - one))
      if (asOf === null) expect(involvements[0]).toBeGreaterThan(2)
    }
  }
})
