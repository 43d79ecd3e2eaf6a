import { describe, expect, test } from 'vitest'
import { times } from '../../seed/istanbul-talks-1/times.ts'
import { articleApi } from '../support/articleApi.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { articleKeys, idOf, keysOf, oldestFirst, statementsOf } from '../support/statementIds.ts'

const { ask } = articleApi(harbourSeed)
const harbour = statementsOf(harbourSeed)

const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string

describe('a source', () => {
  const all = `__typename id title kind url language textSha256 textLength recordedAt
    publishedAt { text edtf earliest latest basis resolvedFrom } publisher { __typename id name }
    cites { totalCount nodes { id } edges { node { title } } } citedBy { totalCount nodes { id } edges { node { kind } } }`
  const source = async (id: string, selection = all) =>
    (await ask(`query ($id: ID!) { source(id: $id) { ${selection} } }`, { id }))['source']
  const none = { totalCount: 0, nodes: [], edges: [] }

  test('tells what is known of the article, and that it cites the address', async () => {
    expect(await source('istanbul-talks-1')).toEqual({
      __typename: 'Source',
      id: 'istanbul-talks-1',
      title: 'News report on the round announced for Istanbul in July 2025',
      kind: 'NEWS_ARTICLE',
      url: null,
      language: 'en',
      textSha256: 'b71fd03fa90e035c0534d0ca5e08cd3971f9151d76562e94c22ee39defc7bd75',
      textLength: 2362,
      recordedAt: instant,
      publishedAt: {
        text: null,
        edtf: '2025-07-21/2025-07-22',
        earliest: '2025-07-21',
        latest: '2025-07-22',
        basis: 'RESOLVED',
        resolvedFrom: times.publication.resolvedFrom,
      },
      publisher: {
        __typename: 'UnnamedActor',
        id: 'istanbul-talks-1#publisher',
        name: 'Publisher of the Istanbul article',
      },
      cites: {
        totalCount: 1,
        nodes: [{ id: 'zelensky-daily-address' }],
        edges: [{ node: { title: 'Daily address by Volodymyr Zelensky' } }],
      },
      citedBy: none,
    })
  })

  test('tells of the address, of which only the day is known, and who cites it', async () => {
    expect(await source('zelensky-daily-address')).toEqual({
      __typename: 'Source',
      id: 'zelensky-daily-address',
      title: 'Daily address by Volodymyr Zelensky',
      kind: 'ADDRESS',
      url: null,
      language: null,
      textSha256: null,
      textLength: null,
      recordedAt: instant,
      publishedAt: {
        text: 'on Monday',
        edtf: '2025-07-21',
        earliest: '2025-07-21',
        latest: '2025-07-21',
        basis: 'RESOLVED',
        resolvedFrom: times.monday.resolvedFrom,
      },
      publisher: { __typename: 'Person', id: 'volodymyr-zelensky', name: 'Volodymyr Zelensky' },
      cites: none,
      citedBy: {
        totalCount: 1,
        nodes: [{ id: 'istanbul-talks-1' }],
        edges: [{ node: { kind: 'NEWS_ARTICLE' } }],
      },
    })
  })

  test('has the address on the web and the day that it states', async () => {
    expect(await source('harbour-accord-1', 'url publishedAt { text edtf basis resolvedFrom }')).toEqual({
      url: 'https://example.org/accord',
      publishedAt: { text: '7 March 2025', edtf: '2025-03-07', basis: 'STATED', resolvedFrom: null },
    })
  })

  test('lists its statements, and none of a source that it cites or is cited by', async () => {
    const selection = 'statements(first: 100) { totalCount nodes { id } edges { node { id } } }'
    const { statements } = (await source('istanbul-talks-1', selection)) as {
      statements: { totalCount: number; nodes: { id: string }[]; edges: { node: unknown }[] }
    }
    expect(keysOf(statements.nodes.map(({ id }) => id))).toEqual(oldestFirst(articleKeys))
    expect(statements.edges.map(({ node }) => node)).toEqual(statements.nodes)
    expect(statements.totalCount).toBe(articleKeys.length)
    expect(await source('zelensky-daily-address', selection)).toEqual({ statements: none })
  })

  test('lists its spans in the order of the text', async () => {
    const { evidence } = (await source(
      'istanbul-talks-1',
      'evidence(first: 100) { totalCount nodes { start end } edges { node { start end } } }',
    )) as {
      evidence: { totalCount: number; nodes: { start: number; end: number }[]; edges: { node: unknown }[] }
    }
    expect(evidence.totalCount).toBe(79)
    expect(evidence.nodes).toHaveLength(79)
    expect(evidence.nodes).toEqual(evidence.nodes.toSorted((a, b) => a.start - b.start || a.end - b.end))
    expect(evidence.edges.map(({ node }) => node)).toEqual(evidence.nodes)
    expect(evidence.nodes.slice(0, 3)).toEqual([
      { start: 0, end: 40 },
      { start: 0, end: 52 },
      { start: 29, end: 52 },
    ])
  })

  test('stands in the list of all by title', async () => {
    const found = await ask(`{
      up: sources { totalCount nodes { id } edges { node { title } } }
      down: sources(orderBy: TITLE_DESC) { nodes { id } }
    }`)
    const ids = ['zelensky-daily-address', 'istanbul-talks-1', 'harbour-records', 'harbour-accord-1'].map(
      (id) => ({ id }),
    )
    expect(found).toMatchObject({
      up: {
        totalCount: 4,
        nodes: ids,
        edges: [{ node: { title: 'Daily address by Volodymyr Zelensky' } }, {}, {}, {}],
      },
      down: { nodes: ids.toReversed() },
    })
  })
})

describe('evidence', () => {
  test('holds the words of a quotation, its place and its fingerprint', async () => {
    const { statement } = (await ask(
      `query ($id: ID!) { statement(id: $id) {
        evidence { __typename id exact start end sha256 verified source { id title kind language } statements { id } }
      } }`,
      { id: idOf('peskov-calls-sides-opposed') },
    )) as { statement: { evidence: unknown[] } }
    const shared = {
      __typename: 'Evidence',
      id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      verified: null,
      source: {
        id: 'istanbul-talks-1',
        title: 'News report on the round announced for Istanbul in July 2025',
        kind: 'NEWS_ARTICLE',
        language: 'en',
      },
      statements: [{ id: idOf('peskov-calls-sides-opposed') }],
    }
    // The clause without its words, and the quoted words within it.
    expect(statement.evidence).toEqual([
      {
        ...shared,
        exact: null,
        start: 1617,
        end: 1679,
        sha256: '3fab1890563d49c327ae56e5699b1939a5bf950947d3e203282ab8ace4e3b953',
      },
      {
        ...shared,
        exact: 'diametrically opposed',
        start: 1643,
        end: 1664,
        sha256: 'baeef2bf501a814c2bbe6a2d753cb7ecf60ec590a6b596dfad8bfc59bfa4077c',
      },
    ])
  })

  test('lists every statement that it carries', async () => {
    const { statement } = (await ask(
      'query ($id: ID!) { statement(id: $id) { evidence { start statements { id text } } } }',
      { id: idOf('narrator-says-june-round-was-held') },
    )) as { statement: { evidence: { statements: { id: string }[] }[] } }
    expect(keysOf(statement.evidence[0]?.statements.map(({ id }) => id) ?? [])).toEqual(
      oldestFirst(['narrator-says-june-round-was-held', 'narrator-implies-parties-to-earlier-rounds']),
    )
  })
})

describe('a condition', () => {
  const all = `__typename id trigger duration deadlineRule recordedAt state
    deadline { text edtf earliest latest basis resolvedFrom } statements { id } fulfilledBy { id }`
  const condition = async (id: string) =>
    (await ask(`query ($id: ID!) { condition(id: $id) { ${all} } }`, { id }))['condition']
  const harbourId = (key: string) => ({ id: harbour.get(key)?.id })

  test('counts its days from when it was said', async () => {
    expect(await condition('gate-is-open')).toEqual({
      __typename: 'Condition',
      id: 'gate-is-open',
      trigger: 'The gate is open.',
      duration: 'P10D',
      deadlineRule: 'FROM_UTTERANCE',
      recordedAt: instant,
      state: 'LAPSED',
      deadline: {
        text: null,
        edtf: '2025-03-11',
        earliest: '2025-03-11',
        latest: '2025-03-11',
        basis: 'RESOLVED',
        resolvedFrom: 'P10D after 2025-03-01, when it was said.',
      },
      statements: [harbourId('norland-announces-summit')],
      fulfilledBy: [],
    })
  })

  test('is met where a statement says that its trigger came true', async () => {
    expect(await condition('dues-are-paid')).toMatchObject({
      deadlineRule: 'UNTIL_DATE',
      duration: null,
      state: 'MET',
      statements: [harbourId('sudmark-denies-place')],
      fulfilledBy: [harbourId('narrator-says-dues-were-paid')],
    })
  })

  test('ends at the latest as many days after the last on which it can have been said', async () => {
    expect(await condition('no-ceasefire-within-50-days')).toMatchObject({
      duration: 'P50D',
      deadlineRule: 'FROM_UTTERANCE',
      state: 'LAPSED',
      deadline: { edtf: '../2025-09-09', earliest: null, latest: '2025-09-09', basis: 'RESOLVED' },
      fulfilledBy: [],
    })
  })

  test.each([
    [['UNDATED'], []],
    [['PENDING'], ['ages-pass']],
    [['MET'], ['dues-are-paid']],
    [['LAPSED'], ['gate-is-open', 'no-ceasefire-within-50-days']],
    [
      ['PENDING', 'LAPSED'],
      ['gate-is-open', 'ages-pass', 'no-ceasefire-within-50-days'],
    ],
    [[], []],
    [null, ['gate-is-open', 'dues-are-paid', 'ages-pass', 'no-ceasefire-within-50-days']],
  ])('is found by its state: %j', async (states, ids) => {
    const { conditions } = await ask(
      `query ($states: [ConditionState!]) {
        conditions(filter: { states: $states }) { totalCount nodes { id } edges { node { id } } }
      }`,
      { states },
    )
    const nodes = ids.map((id) => ({ id }))
    expect(conditions).toEqual({ totalCount: ids.length, nodes, edges: nodes.map((node) => ({ node })) })
  })
})
