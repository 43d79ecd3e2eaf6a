import { describe, expect, test } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { articleApi } from '../support/articleApi.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { everyList, listIn, operationOn, type List } from '../support/everyList.ts'
import { harbourSeed } from '../support/harbourSeed.ts'

const { ask, refusal, graph } = articleApi(harbourSeed)

async function cursorOf(list: List, order?: string): Promise<string> {
  const data = await ask(operationOn(list, 'pageInfo { endCursor }', order), { first: 1 })
  return (listIn(data) as { pageInfo: { endCursor: string } }).pageInfo.endCursor
}

const plain = everyList.filter(({ name }) => !name.includes(' under '))
const encoded = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')
const garbage = [
  '',
  ' ',
  '0',
  'null',
  'undefined',
  '__proto__',
  '\0',
  '\ud800',
  '😀',
  'Zm9v',
  'YXJyYXljb25uZWN0aW9uOjA=',
  encoded(null),
  encoded([]),
  encoded({}),
  encoded(['Statement:ANY']),
  encoded(['Statement:ANY', 1]),
  encoded(['Statement:ANY', null]),
  encoded(['Statement:ANY', '', '']),
  encoded(['Statement:ANY', ['~']]),
  encoded(['__proto__', '~']),
  encoded(['search', '[1]']),
  encoded(['search', 'null']),
  encoded(['search', '["1","x"]']),
  'A'.repeat(10_000),
]

describe.each(plain)('$name', (list) => {
  test('takes no cursor that is none', async () => {
    const query = operationOn(list, 'nodes { id }')
    const own = await cursorOf(list)
    const tampered = [
      own.slice(1),
      own.slice(0, -4),
      `${own}A`,
      `${own}=`,
      `${own} `,
      `!${own}`,
      `${own}${own}`,
      own.toLowerCase(),
    ]
    for (const after of [...garbage, ...tampered]) {
      expect(await refusal(query, { after }), JSON.stringify(after)).toBe('INVALID_CURSOR')
    }
  })

  test('takes no cursor of its other order', async () => {
    const [up, down] = list.orders
    if (up === undefined || down === undefined) return
    expect(await refusal(operationOn(list, 'nodes { id }', down), { after: await cursorOf(list, up) })).toBe(
      'INVALID_CURSOR',
    )
    expect(await refusal(operationOn(list, 'nodes { id }', up), { after: await cursorOf(list, down) })).toBe(
      'INVALID_CURSOR',
    )
  })
})

test('a cursor belongs to the field that made it', { timeout: 60_000 }, async () => {
  // Meetings and actions have the same lists of the interface Event, the fields of topics and places are alike, and all things have ties.
  const alike = (name: string) =>
    name.replace(
      /^(Meeting|Action|MeetingSeries|Place|Topic|Person)\.(statementsAbout|participants|topics|ties)$/,
      'Thing.$2',
    )
  const cursors = await Promise.all(
    plain.map(async (list) => [alike(list.name), await cursorOf(list)] as const),
  )
  for (const list of plain) {
    const query = operationOn(list, 'nodes { id }')
    for (const [maker, after] of cursors) {
      const expected = maker === alike(list.name) ? undefined : 'INVALID_CURSOR'
      expect(await refusal(query, { after }), `a cursor of ${maker} in ${list.name}`).toBe(expected)
    }
  }
})

/** Lists that the harbour's seed adds to, before, between and after what they hold. */
const growing = everyList.filter(({ name }) =>
  /^Query\.(actors|events|meetings|actions|places|topics|statements|sources|conditions)$/.test(name),
)

const inOrders: readonly { name: string; list: List; order: string | undefined }[] = growing.flatMap((list) =>
  (list.orders.length === 0 ? [undefined] : list.orders).map((order) => ({
    name: `${list.name}, ${order ?? 'the only order'}`,
    list,
    order,
  })),
)

describe.each(inOrders)('$name', ({ list, order }) => {
  test('repeats and skips nothing when data is added between its pages', { timeout: 60_000 }, async () => {
    const fresh = await articleGraph()
    await fresh.close()
    const query = operationOn(list, 'nodes { id } pageInfo { endCursor hasNextPage }', order)
    type Page = { nodes: { id: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }
    const before = (listIn(await ask(query, { first: 100 })) as Page).nodes.map(({ id }) => id)
    const first = Math.max(1, Math.floor(before.length / 2))
    let page = listIn(await ask(query, { first })) as Page
    const walked = page.nodes.map(({ id }) => id)
    await loadSeed(graph(), harbourSeed)
    do {
      page = listIn(await ask(query, { first, after: page.pageInfo.endCursor })) as Page
      walked.push(...page.nodes.map(({ id }) => id))
    } while (page.pageInfo.hasNextPage)
    expect(new Set(walked).size).toBe(walked.length)
    expect(walked.filter((id) => before.includes(id))).toEqual(before)
  })
})
