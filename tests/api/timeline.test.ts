import { beforeAll, describe, expect, test } from 'vitest'
import type { TimelineFilter } from '../../src/api/generated/resolvers.ts'
import { encodeCursor } from '../../src/api/reading/cursor.ts'
import { askedMoments } from '../support/askedMoments.ts'
import { hostileStrings } from '../support/hostileStrings.ts'
import { PlainTimeline, timelineWords, type PlainItem } from '../support/PlainTimeline.ts'
import { Random } from '../support/random.ts'
import { storyApi } from '../support/storyApi.ts'

const { ask, refusal, memory } = storyApi()

interface Page {
  totalCount?: number
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  edges: { cursor: string; at: object | null; node: { id: string } }[]
  nodes: { id: string }[]
}

const operation = `query ($filter: TimelineFilter!, $first: Int, $after: String, $last: Int, $before: String, $asOf: AsOf, $counted: Boolean! = true) {
  timeline(filter: $filter, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
    totalCount @include(if: $counted)
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor at { earliest latest } node { ... on Node { id } } }
    nodes { ... on Node { id } }
  }
}`

async function read(variables: object): Promise<Page> {
  return (await ask(operation, variables))['timeline'] as Page
}

const cursorOf = (item: PlainItem | undefined) =>
  item === undefined ? null : encodeCursor(item.key, 'timeline')

/** The page that holds these items. */
function pageOf(
  items: readonly PlainItem[],
  total: number | undefined,
  more: { next: boolean; previous: boolean },
): Page {
  return {
    ...(total === undefined ? {} : { totalCount: total }),
    pageInfo: {
      hasNextPage: more.next,
      hasPreviousPage: more.previous,
      startCursor: cursorOf(items[0]),
      endCursor: cursorOf(items.at(-1)),
    },
    edges: items.map((item) => ({ cursor: cursorOf(item) ?? '', at: timeOf(item), node: { id: item.id } })),
    nodes: items.map(({ id }) => ({ id })),
  }
}

function timeOf({ days }: PlainItem): object | null {
  return days === null || (days.earliest === null && days.latest === null) ? null : days
}

describe('a timeline of the generated story', () => {
  let plain: readonly PlainTimeline[]
  beforeAll(() => {
    plain = askedMoments.map(({ clocks }) => new PlainTimeline(memory(), clocks))
  }, 60_000)

  const random = new Random(4)

  function filterByChance(): TimelineFilter {
    const some = <Item>(name: string, odds: number, make: () => Item) =>
      random.chance(odds) ? { [name]: make() } : {}
    const several = <Item>(items: readonly Item[]) => items.filter(() => random.chance(0.6))
    const year = 2018 + random.below(5)
    const actor = () => (random.chance(0.5) ? 'actor-0' : `actor-${random.below(150)}`)
    return {
      ...some('actors', 0.5, () => Array.from({ length: 1 + random.below(3) }, actor)),
      ...some('topics', 0.3, () => ['topic-0', 'topic-1', `topic-${random.below(15)}`]),
      ...some('types', 0.4, () => several(timelineWords.types)),
      ...some('statuses', 0.25, () => several(timelineWords.statuses)),
      ...some('from', 0.3, () => `${year}-0${1 + random.below(9)}-15`),
      ...some('to', 0.3, () => `${year + 1}-06-30`),
    }
  }

  test(
    'is what a plain reading of the same data gives, in 100 questions by chance',
    { timeout: 600_000 },
    async () => {
      let found = 0
      for (let question = 0; question < 100; question++) {
        const at = random.chance(0.4) ? 0 : random.below(askedMoments.length)
        const asOf = askedMoments[at]?.asOf ?? null
        const filter = filterByChance()
        const items = plain[at]?.passing(filter) ?? []
        const size = random.chance(0.1) ? 100 : random.below(12)
        const backwards = random.chance(0.5)
        // Before the first one, so that no cursor is given, or at any item.
        const bound = random.chance(0.3) || items.length === 0 ? null : random.below(items.length)
        const cursor = bound === null ? null : cursorOf(items[bound])
        const range = backwards
          ? items.slice(0, bound ?? items.length)
          : items.slice(bound === null ? 0 : bound + 1)
        const expected = backwards ? range.slice(Math.max(0, range.length - size)) : range.slice(0, size)
        const isMore = range.length > size
        const variables = backwards ? { last: size, before: cursor } : { first: size, after: cursor }
        // Counting reads all of a list, so it is asked for now and then.
        const counted = random.chance(0.2)
        const page = await read({ filter, asOf, counted, ...variables })
        expect(page, JSON.stringify({ filter, asOf, ...variables })).toEqual(
          pageOf(expected, counted ? items.length : undefined, {
            next: backwards ? bound !== null : isMore,
            previous: backwards ? isMore : bound !== null,
          }),
        )
        found += expected.length
      }
      expect(found).toBeGreaterThan(200)
    },
  )

  test.each([{ actors: ['actor-0'] }, { types: ['MEETING', 'ACTION'] as const }, { topics: ['topic-0'] }])(
    'of %j is the same in pages forwards and backwards',
    { timeout: 120_000 },
    async (filter) => {
      const ids = plain[0]?.passing(filter as TimelineFilter).map(({ id }) => id) ?? []
      expect(ids.length).toBeGreaterThan(20)
      const forwards: string[] = []
      for (let after: string | null = null, goesOn = true; goesOn;) {
        const page: Page = await read({ filter, first: 17, after })
        forwards.push(...page.nodes.map(({ id }) => id))
        after = page.pageInfo.endCursor
        goesOn = page.pageInfo.hasNextPage && forwards.length < 5_000
      }
      expect(forwards).toEqual(ids)
      const backwards: string[] = []
      for (let before: string | null = null, goesOn = true; goesOn;) {
        const page: Page = await read({ filter, last: 17, before })
        backwards.unshift(...page.nodes.map(({ id }) => id))
        before = page.pageInfo.startCursor
        goesOn = page.pageInfo.hasPreviousPage && backwards.length < 5_000
      }
      expect(backwards).toEqual(ids)
    },
  )

  test('keeps to both cursors where both are given', async () => {
    const items = plain[0]?.passing({ actors: ['actor-0'] }) ?? []
    const bounds = { after: cursorOf(items[3]), before: cursorOf(items[9]) }
    const filter = { actors: ['actor-0'] }
    const between = items.slice(4, 9).map(({ id }) => ({ id }))
    expect((await read({ filter, first: 3, ...bounds })).nodes).toEqual(between.slice(0, 3))
    expect((await read({ filter, first: 30, ...bounds })).nodes).toEqual(between)
    expect((await read({ filter, last: 3, ...bounds })).nodes).toEqual(between.slice(2))
    expect((await read({ filter, last: 30, ...bounds })).nodes).toEqual(between)
  })
})

describe('a timeline', () => {
  test.each<[object, string]>([
    [{}, 'BAD_USER_INPUT'],
    [{ first: 1, last: 1 }, 'BAD_USER_INPUT'],
    [{ first: null, last: null }, 'BAD_USER_INPUT'],
    [{ first: 101 }, 'PAGE_TOO_LARGE'],
    [{ last: 101 }, 'PAGE_TOO_LARGE'],
    [{ first: -1 }, 'PAGE_TOO_LARGE'],
    [{ last: -1 }, 'PAGE_TOO_LARGE'],
    [{ first: 1, after: 'x' }, 'INVALID_CURSOR'],
    [{ last: 1, before: 'x' }, 'INVALID_CURSOR'],
    [{ first: 1, before: encodeCursor('~', 'Statement:ANY') }, 'INVALID_CURSOR'],
  ])('with %j is refused with %s', async (variables, code) => {
    expect(await refusal(operation, { filter: {}, ...variables })).toBe(code)
  })

  test('refuses a range that ends before it starts', async () => {
    const filter = { from: '2025-07-02', to: '2025-07-01' }
    expect(await refusal(operation, { filter, first: 1 })).toBe('BAD_USER_INPUT')
  })

  test('finds nothing by an id that is none, whatever stands in it', async () => {
    for (const id of hostileStrings) {
      for (const filter of [{ actors: [id] }, { topics: [id] }, { actors: [id, id] }]) {
        expect((await read({ filter, first: 5 })).totalCount, JSON.stringify(filter)).toBe(0)
      }
    }
  })
})
