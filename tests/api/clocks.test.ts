import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import type { TimeAsWritten } from '../../src/domain/timeSpan.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { apiOn } from '../support/apiOn.ts'
import { articleApi } from '../support/articleApi.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { laterArticle } from '../support/laterArticle.ts'
import { operations } from '../support/operationCases.ts'
import { idOf, keysOf } from '../support/statementIds.ts'
import { tinySeed } from '../support/tinySeed.ts'

const on = (day: string) => ({ validAt: `${day}T12:00:00Z` })
const texts = new Map(operations().map(({ name, text }) => [name, text]))
const textOf = (name: string) => texts.get(name) ?? ''

describe('the article on the valid clock', () => {
  const { ask } = articleApi()

  const question = `query ($asOf: AsOf) {
    meeting(id: "istanbul-2025-07", asOf: $asOf) { status }
    node(id: "no-ceasefire-within-50-days", asOf: $asOf) { id }
    events(first: 1, asOf: $asOf) { totalCount }
    statements(first: 100, asOf: $asOf) { totalCount nodes { id saidBy } }
    conditions(asOf: $asOf) { totalCount }
    timeline(filter: {}, first: 100, asOf: $asOf) { totalCount }
    topic(id: "peace-talks", asOf: $asOf) { positions { actor { id } } }
  }`
  const ways = `query ($asOf: AsOf) {
    paths(from: "ukraine", to: "russia", maxHops: 4, first: 1, asOf: $asOf) { length }
  }`
  const parties = `query ($asOf: AsOf) {
    brokers(a: "ukraine", b: "donald-trump", first: 1, asOf: $asOf) { actor { id } }
    between(a: "ukraine", b: "russia", asOf: $asOf) { meetings { totalCount } statements { totalCount } }
  }`

  it('shows nothing before any of it was said', async () => {
    expect(await ask(question, { asOf: on('1990-01-01') })).toEqual({
      meeting: null,
      node: null,
      events: { totalCount: 0 },
      statements: { totalCount: 0, nodes: [] },
      conditions: { totalCount: 0 },
      timeline: { totalCount: 0 },
      topic: { positions: [] },
    })
    expect(await ask(ways, { asOf: on('1990-01-01') })).toEqual({ paths: [] })
    expect(await ask(parties, { asOf: on('1990-01-01') })).toEqual({
      brokers: [],
      between: { meetings: { totalCount: 0 }, statements: { totalCount: 0 } },
    })
  })

  it('shows on the Sunday what had been said by then, on the Monday more, and all once the article was out', async () => {
    const shown = async (day: string) => {
      const { statements, meeting } = (await ask(question, { asOf: on(day) })) as {
        statements: { totalCount: number; nodes: { id: string }[] }
        meeting: { status: string } | null
      }
      return {
        count: statements.totalCount,
        keys: keysOf(statements.nodes.map(({ id }) => id)).sort(),
        meeting,
      }
    }
    expect(await shown('2025-07-20')).toEqual({
      count: 1,
      keys: ['zelensky-calls-for-negotiations'],
      meeting: null,
    })
    expect((await shown('2025-07-21')).keys).toEqual([
      'peskov-calls-sides-opposed',
      'peskov-sees-much-work',
      'trump-calls-sanctions-severe',
      'trump-threatens-sanctions',
      'umerov-says-wednesday',
      'zelensky-calls-for-negotiations',
      'zelensky-quotes-umerov',
      'zelensky-says-exchange-was-discussed',
      'zelensky-says-he-consulted-umerov',
      'zelensky-says-round-was-discussed',
    ])
    expect(await shown('2025-07-22')).toMatchObject({ count: 75, meeting: { status: 'SCHEDULED' } })
  })

  it('says of each statement by when it was said, and keeps what was written', async () => {
    const said = async (key: string) =>
      (
        await ask('query ($id: ID!) { statement(id: $id) { saidBy saidAt { text edtf } } }', {
          id: idOf(key),
        })
      )['statement']
    expect(await said('headline-talks-resume')).toEqual({ saidBy: '2025-07-22', saidAt: null })
    expect(await said('zelensky-calls-for-negotiations')).toMatchObject({ saidBy: '2025-07-20' })
    // The words that report Umerov's are of Monday, and his own have no day.
    expect(await said('umerov-says-wednesday')).toEqual({ saidBy: '2025-07-21', saidAt: null })
    expect(await said('trump-threatens-sanctions')).toEqual({
      saidBy: '2025-07-21',
      saidAt: { text: 'just days', edtf: '../2025-07-21' },
    })
  })

  it('has the fifty days open on the day of the talks and over today', async () => {
    const stateOn = (asOf: object | null) =>
      ask('query ($asOf: AsOf) { conditions(asOf: $asOf) { nodes { state deadline { edtf latest } } } }', {
        asOf,
      })
    const deadline = { edtf: '../2025-09-09', latest: '2025-09-09' }
    const is = (state: string) => ({ conditions: { nodes: [{ state, deadline }] } })
    expect(await stateOn(on('2025-07-23'))).toEqual(is('PENDING'))
    expect(await stateOn(on('2025-09-09'))).toEqual(is('PENDING'))
    expect(await stateOn(on('2025-09-10'))).toEqual(is('LAPSED'))
    expect(await stateOn(null)).toEqual(is('LAPSED'))
    expect(await ask(textOf('OpenConditions'), { first: 10 })).toEqual({ conditions: { nodes: [] } })
  })

  it('gives every statement its time on the timeline, and leaves undated only events of no known day', async () => {
    const { timeline } = (await ask(
      `{ timeline(filter: {}, first: 100) {
        totalCount edges { at { edtf earliest latest basis } node { ... on Event { id } ... on Statement { id saidBy } } }
      } }`,
    )) as {
      timeline: {
        totalCount: number
        edges: {
          at: { edtf: string; earliest: string | null; latest: string | null; basis: string } | null
          node: { id: string; saidBy?: string }
        }[]
      }
    }
    expect(timeline.totalCount).toBe(84)
    expect(timeline.edges.filter(({ at }) => at === null).map(({ node }) => node.id)).toEqual([
      'russian-strikes-on-ukrainian-cities',
      'us-promise-of-military-support',
      'zelensky-putin-meeting',
      'zelensky-umerov-preparation',
    ])
    const statements = timeline.edges.filter(({ node }) => node.saidBy !== undefined)
    expect(statements.filter(({ at, node }) => at?.latest !== node.saidBy)).toEqual([])
    expect(statements.find(({ node }) => node.id === idOf('headline-talks-resume'))?.at).toEqual({
      edtf: '2025-07-21/2025-07-22',
      earliest: '2025-07-21',
      latest: '2025-07-22',
      basis: 'RESOLVED',
    })
    const places = timeline.edges.map(({ at }) => [at?.earliest ?? '~', at?.latest ?? '~'].join(' '))
    expect(places).toEqual([...places].sort())
  })

  it('filters and counts statements by the time that gives them their place', async () => {
    expect(
      await ask(`{
        until: statements(filter: { saidTo: "2025-07-20" }) { totalCount }
        since: statements(filter: { saidFrom: "2025-07-22" }) { totalCount }
        statementCounts(by: MONTH) { key count }
      }`),
    ).toEqual({
      until: { totalCount: 5 },
      since: { totalCount: 65 },
      statementCounts: [
        { key: '2025-07', count: 71 },
        { key: null, count: 4 },
      ],
    })
  })
})

describe('an article of 24 July without days of its own', () => {
  const { ask, graph } = articleApi()
  const asked = [
    ['MeetingBrief', { id: 'istanbul-2025-07' }],
    ['Positions', { topic: 'peace-talks' }],
    ['Timeline', { filter: {}, first: 100 }],
    ['Paths', { from: 'volodymyr-zelensky', to: 'vladimir-putin', maxHops: 4, first: 20 }],
    [
      'Paths',
      {
        from: 'ukraine',
        to: 'donald-trump',
        maxHops: 4,
        first: 20,
        filter: { includeHypothetical: true, includeUnnamed: true },
      },
    ],
    ['OpenConditions', { first: 10 }],
    ['StatementsBySpeaker', { id: 'volodymyr-zelensky', first: 50 }],
  ] as const
  const between = `query ($asOf: AsOf) {
    between(a: "ukraine", b: "russia", asOf: $asOf) {
      meetings(first: 10) { totalCount nodes { id name status time { edtf } } }
      actions(first: 10) { totalCount nodes { id name status time { edtf } } }
      statements(first: 10) { totalCount nodes { id text } }
    }
    trump: between(a: "donald-trump", b: "vladimir-putin", asOf: $asOf) { meetings { totalCount } statements { totalCount } }
  }`
  const brokers = `query ($asOf: AsOf) {
    brokers(a: "ukraine", b: "donald-trump", first: 10, asOf: $asOf) { actor { id } eventsWithA eventsWithB }
    events(first: 20, asOf: $asOf) { totalCount nodes { id status time { edtf } } }
    statementCounts(by: MONTH, asOf: $asOf) { key count }
    agreement(a: "volodymyr-zelensky", b: "dmitry-peskov", asOf: $asOf) { topics { verdict } contradictions { type } }
    meeting(id: "istanbul-2025-07", asOf: $asOf) { claims { aspect status confirmedBy { id } contestedBy { id } } }
    action(id: "trump-warning-to-russia", asOf: $asOf) { time { edtf } }
    condition(id: "no-ceasefire-within-50-days", asOf: $asOf) { state fulfilledBy { id } }
  }`
  const answers = async (day: string) => {
    const asOf = on(day)
    const found = []
    for (const [name, variables] of asked) found.push(await ask(textOf(name), { ...variables, asOf }))
    return JSON.stringify([...found, await ask(between, { asOf }), await ask(brokers, { asOf })], null, 1)
  }
  const days = ['1990-01-01', '2025-07-20', '2025-07-21', '2025-07-22', '2025-07-23'] as const
  const before = new Map<string, string>()

  beforeAll(async () => {
    for (const day of days) before.set(day, await answers(day))
    await loadSeed(graph(), laterArticle)
  })

  it.each(days)('changes no answer as of %s', async (day) => {
    expect(await answers(day)).toBe(before.get(day))
  })

  it('changes the answers of its day', async () => {
    expect(await answers('2025-07-24')).not.toBe(before.get('2025-07-23'))
    expect(await answers('2025-07-24')).toContain('trump-putin-call')
  })

  it('turns what was scheduled into what was held, for it is newer', async () => {
    const status = async (asOf: object | null) =>
      (
        await ask('query ($asOf: AsOf) { meeting(id: "istanbul-2025-07", asOf: $asOf) { status } }', { asOf })
      )['meeting']
    expect(await status(null)).toEqual({ status: 'HELD' })
    expect(await status(on('2025-07-24'))).toEqual({ status: 'HELD' })
    expect(await status(on('2025-07-23'))).toEqual({ status: 'SCHEDULED' })
  })

  it('holds the newest position of who speaks in it', async () => {
    const { topic } = (await ask(textOf('Positions'), { topic: 'peace-talks' })) as {
      topic: { positions: { actor: { id: string }; statements: { text: string }[] }[] }
    }
    expect(topic.positions.find(({ actor }) => actor.id === 'volodymyr-zelensky')?.statements).toMatchObject([
      { text: 'The talks lead nowhere.' },
    ])
  })

  it('leaves a sound graph', async () => {
    expect(await checkIntegrity(graph())).toEqual([])
  })
})

describe('a source whose publication becomes known, moves or is forgotten', () => {
  let graph: Awaited<ReturnType<typeof connectTestGraph>>
  const { ask } = apiOn(() => graph)
  beforeAll(async () => {
    graph = await connectTestGraph()
    await emptyGraph(graph)
  })
  afterAll(() => graph.close())

  /** The tiny seed with another day of publication, and without a day where its words have one. */
  const published = (publishedAt: TimeAsWritten | undefined): SeedAsWritten => {
    const seed = tinySeed({ 'lind-spoke': { saidAt: undefined }, 'ports-close': { saidAt: undefined } })
    return { ...seed, sources: { ...seed.sources, tiny: { ...seed.sources['tiny'], publishedAt } as never } }
  }
  const day = (edtf: string): TimeAsWritten => ({ edtf, basis: 'STATED' })
  const question = `query ($asOf: AsOf) {
    statements(first: 100, asOf: $asOf) { totalCount }
    actor(id: "bo-lind", asOf: $asOf) { meetings { totalCount } affiliations: neighbours(first: 10) { totalCount } }
    event(id: "delos-2031", asOf: $asOf) { status }
    conditions(asOf: $asOf) { nodes { state deadline { edtf } } }
  }`
  const shown = async (validAt: string) => ask(question, { asOf: on(validAt) })

  it('shows its words by its day, and its ties and deadlines follow', async () => {
    await loadSeed(graph, published(undefined), { now: '2024-05-01T00:00:00.000Z' })
    // Only what has a day of its own was said by any day.
    expect(await shown('2031-12-31')).toMatchObject({
      statements: { totalCount: 1 },
      actor: { meetings: { totalCount: 0 } },
      event: { status: null },
      conditions: { nodes: [] },
    })
    expect(await ask('{ conditions { nodes { state deadline { edtf } } } }')).toEqual({
      conditions: { nodes: [{ state: 'UNDATED', deadline: null }] },
    })

    await loadSeed(graph, published(day('2031-03-10')), { now: '2024-05-02T00:00:00.000Z' })
    expect(await checkIntegrity(graph)).toEqual([])
    expect(await shown('2031-03-09')).toMatchObject({ statements: { totalCount: 1 } })
    expect(await shown('2031-03-10')).toMatchObject({
      statements: { totalCount: 7 },
      actor: { meetings: { totalCount: 1 } },
      event: { status: 'HELD' },
      conditions: { nodes: [{ state: 'PENDING', deadline: { edtf: '2031-03-20' } }] },
    })

    await loadSeed(graph, published(day('../2031-03-15')), { now: '2024-05-03T00:00:00.000Z' })
    expect(await checkIntegrity(graph)).toEqual([])
    expect(await shown('2031-03-14')).toMatchObject({
      statements: { totalCount: 1 },
      event: { status: null },
    })
    expect(await shown('2031-03-15')).toMatchObject({
      statements: { totalCount: 7 },
      conditions: { nodes: [{ state: 'PENDING', deadline: { edtf: '../2031-03-25' } }] },
    })

    await loadSeed(graph, published(undefined), { now: '2024-05-04T00:00:00.000Z' })
    expect(await checkIntegrity(graph)).toEqual([])
    expect(await shown('2031-12-31')).toMatchObject({
      statements: { totalCount: 1 },
      conditions: { nodes: [] },
    })
  })

  it('lets no words be said after those that report them, nor after their source came out', async () => {
    const chained = (saidAt: TimeAsWritten | undefined) => {
      const seed = published(day('2031-03-10'))
      const links = {
        'lind-spoke': { ...seed.statements['lind-spoke'], saidAt },
        'lind-agrees': { ...seed.statements['lind-agrees'], saidAt: undefined },
      }
      return { ...seed, statements: { ...seed.statements, ...links } } as SeedAsWritten
    }
    const saidBy = async () => {
      const { actor } = (await ask('{ actor(id: "bo-lind") { statements { nodes { saidBy } } } }')) as {
        actor: { statements: { nodes: { saidBy: string | null }[] } }
      }
      return actor.statements.nodes.map((statement) => statement.saidBy)
    }
    const days = [
      [undefined, '2031-03-10'],
      [day('2031-03-05'), '2031-03-05'],
      [day('../2031-03-06'), '2031-03-06'],
      [day('2031-03-05/..'), '2031-03-10'],
      [day('2031-03-30'), '2031-03-10'],
    ] as const
    for (const [place, [saidAt, by]] of days.entries()) {
      await loadSeed(graph, chained(saidAt), { now: `2024-06-0${place + 1}T00:00:00.000Z` })
      expect(await saidBy()).toEqual([by])
      expect(await checkIntegrity(graph)).toEqual([])
    }
  })

  it('reaches the statements of other data sets in the same load', async () => {
    const other: SeedAsWritten = {
      name: 'beside',
      sources: {},
      statements: {
        aside: {
          speaker: 'gazette',
          text: 'Delos is an island.',
          speechAct: 'DESCRIBE',
          form: 'NARRATION',
          certainty: 'CERTAIN',
          source: 'tiny',
          evidence: [{ start: 30, end: 35, sha256: 'a'.repeat(64) }],
          about: [{ subject: 'delos', aspect: 'SUBJECT' }],
        },
      },
    }
    await loadSeed(graph, other, { now: '2024-07-01T00:00:00.000Z' })
    await loadSeed(graph, published(day('2031-03-08')), { now: '2024-07-02T00:00:00.000Z' })
    expect(await ask('{ statements(filter: { subjects: ["delos"] }) { nodes { saidBy } } }')).toEqual({
      statements: { nodes: [{ saidBy: '2031-03-08' }] },
    })
    expect(await checkIntegrity(graph)).toEqual([])
  })
})
