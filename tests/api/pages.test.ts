import { describe, expect, test } from 'vitest'
import { articleApi } from '../support/articleApi.ts'
import { everyList, listIn, listsOfNothing, operationOn, type List } from '../support/everyList.ts'
import { harbourSeed } from '../support/harbourSeed.ts'

const { ask, answer, refusal, graph } = articleApi(harbourSeed)

interface Page {
  edges: { cursor: string; node: { id: string } }[]
  nodes: { id: string }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}
const page =
  'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

async function read(list: List, variables: object, order?: string): Promise<Page> {
  return listIn(await ask(operationOn(list, page, order), variables)) as Page
}

/** Every page of a list, one after another. */
async function walk(list: List, first: number, order?: string): Promise<Page[]> {
  const pages = [await read(list, { first }, order)]
  for (let last = pages.at(-1); last?.pageInfo.hasNextPage === true; last = pages.at(-1)) {
    pages.push(await read(list, { first, after: last.pageInfo.endCursor }, order))
    if (pages.length > 200) throw new Error('The list does not end.')
  }
  return pages
}

/** The names of the Cyphers that an operation takes. */
async function cyphers(query: string): Promise<string[]> {
  const names: string[] = []
  const stop = graph().observe((name) => names.push(name))
  await ask(query)
  stop()
  return names
}

/** Each list in each of its orders. */
const inOrders: readonly { name: string; list: List; order: string | undefined }[] = everyList.flatMap(
  (list) =>
    (list.orders.length === 0 ? [undefined] : list.orders).map((order) => ({
      name: `${list.name}, ${order ?? 'the only order'}`,
      list,
      order,
    })),
)

test('every list of the schema has an example', () => {
  expect(listsOfNothing).toEqual([])
})

describe.each(inOrders)('$name', ({ list, order }) => {
  test('is the same list in pages of every size', { timeout: 60_000 }, async () => {
    const whole = await read(list, { first: 100 }, order)
    const total = whole.edges.length
    expect(total).toBeGreaterThan(0)
    expect(new Set(whole.edges.map(({ cursor }) => cursor)).size).toBe(total)
    expect(whole.nodes).toEqual(whole.edges.map(({ node }) => node))
    for (const size of total > 30 ? [7, 40] : [1, 2, 3]) {
      const pages = await walk(list, size, order)
      expect(pages.flatMap(({ edges }) => edges)).toEqual(whole.edges)
      expect(pages.flatMap(({ nodes }) => nodes)).toEqual(whole.nodes)
      expect(pages).toHaveLength(Math.ceil(total / size))
      expect(pages.map(({ pageInfo }) => pageInfo)).toEqual(
        pages.map(({ edges }, index) => ({
          hasNextPage: index < pages.length - 1,
          hasPreviousPage: index > 0,
          startCursor: edges[0]?.cursor,
          endCursor: edges.at(-1)?.cursor,
        })),
      )
    }
  })
})

describe.each(everyList)('$name', (list) => {
  test('can be asked for no item, and for what follows the last', async () => {
    const empty = { edges: [], nodes: [] }
    const none = { startCursor: null, endCursor: null }
    expect(await read(list, { first: 0 })).toEqual({
      ...empty,
      pageInfo: { ...none, hasNextPage: true, hasPreviousPage: false },
    })
    const whole = await read(list, { first: 100, after: null })
    expect(await read(list, { first: 100, after: whole.pageInfo.endCursor })).toEqual({
      ...empty,
      pageInfo: { ...none, hasNextPage: false, hasPreviousPage: true },
    })
  })

  test.each([101, -1, 2_147_483_647, -2_147_483_648])('has no page of %i items', async (first) => {
    expect(await refusal(operationOn(list, 'totalCount'), { first })).toBe('PAGE_TOO_LARGE')
  })

  test.each([2_147_483_648, 1.5, '1', null])('takes %j for no number of items', async (first) => {
    expect((await answer(operationOn(list, 'totalCount'), { first })).codes).toEqual(['BAD_USER_INPUT'])
  })

  test('is counted only when that is asked, and read only when its items are', async () => {
    // The ties of a thing are counted by families.
    const counting = (names: string[]) => names.filter((name) => /count$|^familiesByThings$/i.test(name))
    const items = await cyphers(operationOn(list, 'nodes { id } pageInfo { endCursor } edges { cursor }'))
    expect(counting(items)).toEqual([])
    const total = await cyphers(operationOn(list, 'totalCount'))
    // A timeline counts events and statements apart, and statements that records of data sets make are counted apart from the stored ones;
    // beside the counting there is at most the thing whose list it is.
    const own = counting(total).filter((name) => !name.startsWith('recordsBy'))
    expect(own).toHaveLength(list.field === 'timeline' ? 2 : 1)
    expect(counting(total).length - own.length).toBeLessThanOrEqual(list.field === 'statements' ? 1 : 0)
    expect(total.length - counting(total).length).toBeLessThanOrEqual(list.of === null ? 0 : 1)
    const both = await ask(operationOn(list, 'totalCount nodes { id }'), { first: 100 })
    const { totalCount, nodes } = listIn(both) as { totalCount: number; nodes: unknown[] }
    expect(totalCount).toBe(nodes.length)
  })
})
