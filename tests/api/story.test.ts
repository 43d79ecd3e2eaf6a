import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { apiOn } from '../support/apiOn.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'

type Statement = SeedAsWritten['statements'][string]

const meeting = 'quay-talks'
const span = (start: number) => [{ start, end: start + 9, sha256: sha256(`span ${start}`) }]

const narrator = {
  speaker: 'herald',
  source: 'report',
  speechAct: 'REPORT',
  form: 'NARRATION',
  certainty: 'CERTAIN',
} as const

const passesOn = (start: number, speaker: string): Statement => ({
  ...narrator,
  text: `${speaker} has spoken.`,
  evidence: span(start),
  about: [{ subject: speaker, aspect: 'SPEECH' }],
})

const onDay = (day: string, start: number): Statement => ({
  speaker: 'minister',
  source: 'report',
  text: `The talks are on ${day}.`,
  speechAct: 'ANNOUNCE',
  form: 'INDIRECT',
  certainty: 'CERTAIN',
  evidence: span(start),
  reportedBy: 'minister-speaks',
  saidAt: { edtf: '2021-03-01', basis: 'STATED' },
  about: [
    { subject: meeting, aspect: 'STATUS', status: 'SCHEDULED' },
    { subject: meeting, aspect: 'DATE', time: { edtf: day, basis: 'STATED' } },
  ],
  asserts: [{ tie: 'INVOLVED_IN', from: 'minister', to: meeting, role: 'PARTICIPANT' }],
})

const confirmation: Statement = {
  ...onDay('2021-03-09', 60),
  speaker: 'envoy',
  text: 'The ninth it is.',
  speechAct: 'CONFIRM',
  reportedBy: 'envoy-speaks',
  saidAt: { edtf: '2021-03-02', basis: 'STATED' },
  asserts: [{ tie: 'INVOLVED_IN', from: 'envoy', to: meeting, role: 'PARTICIPANT' }],
  links: [{ type: 'CONFIRMS', aspect: 'DATE', to: 'ninth' }],
}

const seed = (statements: Record<string, Statement>): SeedAsWritten => ({
  name: 'story',
  actors: {
    herald: { kind: 'Organization', name: 'The Herald' },
    minister: { kind: 'Person', name: 'The minister' },
    envoy: { kind: 'Person', name: 'The envoy' },
  },
  events: { [meeting]: { kind: 'Meeting', name: 'Talks on the quay' } },
  sources: { report: { kind: 'NEWS_ARTICLE', title: 'A report', publisher: 'herald' } },
  statements: {
    'minister-speaks': passesOn(0, 'minister'),
    'envoy-speaks': passesOn(10, 'envoy'),
    // Said of the talks by the narrator alone: they stay known of when all else is taken back.
    'talks-spoken-of': {
      ...narrator,
      certainty: 'POSSIBLE',
      text: 'There may be talks.',
      evidence: span(20),
      about: [{ subject: meeting, aspect: 'STATUS', status: 'HYPOTHETICAL' }],
    },
    ...statements,
  },
})

/** Each moment of the story: when the graph learned it, what its seed held then, and what the graph says of the talks. */
const moments = [
  {
    title: 'a claim is recorded',
    now: '2021-03-01T12:00:00.000Z',
    statements: { ninth: onDay('2021-03-09', 40) },
    says: {
      status: 'SCHEDULED',
      day: '2021-03-09',
      claim: 'UNCONFIRMED',
      participants: ['minister'],
      statements: 4,
    },
  },
  {
    title: 'it is confirmed',
    now: '2021-03-02T12:00:00.000Z',
    statements: { ninth: onDay('2021-03-09', 40), confirmed: confirmation },
    says: {
      status: 'SCHEDULED',
      day: '2021-03-09',
      claim: 'CONFIRMED',
      participants: ['envoy', 'minister'],
      statements: 5,
    },
  },
  {
    title: 'it is retracted, and with it what confirmed it',
    now: '2021-03-03T12:00:00.000Z',
    statements: {},
    says: { status: 'HYPOTHETICAL', day: null, claim: null, participants: [], statements: 3 },
  },
  {
    title: 'it is replaced',
    now: '2021-03-04T12:00:00.000Z',
    statements: { twelfth: onDay('2021-03-12', 80) },
    says: {
      status: 'SCHEDULED',
      day: '2021-03-12',
      claim: 'UNCONFIRMED',
      participants: ['minister'],
      statements: 4,
    },
  },
] as const

const question = `query ($asOf: AsOf) {
  meeting(id: "${meeting}", asOf: $asOf) {
    status time { edtf }
    claims { aspect status }
    participants { edges { node { id } statements { id text } } }
  }
  meetings(filter: { statuses: [SCHEDULED] }, asOf: $asOf) { totalCount nodes { id time { earliest } } }
  actor(id: "minister", asOf: $asOf) { meetings { totalCount nodes { status } } }
  statements(asOf: $asOf) { totalCount nodes { id text speaker { id } } }
}`

interface Reply {
  meeting: {
    status: string | null
    time: { edtf: string } | null
    claims: { aspect: string; status: string }[]
    participants: { edges: { node: { id: string } }[] }
  }
  statements: { totalCount: number }
}

const summary = ({ meeting, statements }: Reply) => ({
  status: meeting.status,
  day: meeting.time?.edtf ?? null,
  claim: meeting.claims.find(({ aspect }) => aspect === 'DATE')?.status ?? null,
  participants: meeting.participants.edges.map(({ node }) => node.id),
  statements: statements.totalCount,
})

describe('a story over four moments', () => {
  let graph: Graph
  const { ask, refusal } = apiOn(() => graph)
  const heard: Record<string, unknown>[] = []

  beforeAll(async () => {
    graph = await connectTestGraph()
    await emptyGraph(graph)
    for (const { now, statements } of moments) {
      await loadSeed(graph, seed(statements), { now })
      heard.push(await ask(question))
    }
  })
  afterAll(() => graph.close())

  it.each(moments.map((moment, index) => ({ ...moment, index })))(
    'answers as it should when $title',
    ({ index, says }) => {
      expect(summary(heard[index] as unknown as Reply)).toEqual(says)
    },
  )

  it.each(moments.map((moment, index) => ({ ...moment, index })))(
    'answers afterwards as it did when $title',
    async ({ index, now }) => {
      expect(await ask(question, { asOf: { knownAt: now } })).toEqual(heard[index])
      const later = new Date(Date.parse(now) + 3_600_000).toISOString()
      expect(await ask(question, { asOf: { knownAt: later } })).toEqual(heard[index])
    },
  )

  it('knows nothing before the first moment', async () => {
    expect(await ask(question, { asOf: { knownAt: '2021-02-28T00:00:00Z' } })).toEqual({
      meeting: null,
      meetings: { totalCount: 0, nodes: [] },
      actor: null,
      statements: { totalCount: 0, nodes: [] },
    })
  })

  it('hides on the valid clock what had not been said by then', async () => {
    const asOf = { knownAt: moments[1].now, validAt: '2021-03-01T23:00:00Z' }
    expect(summary((await ask(question, { asOf })) as unknown as Reply)).toEqual({
      status: 'SCHEDULED',
      day: '2021-03-09',
      claim: 'UNCONFIRMED',
      participants: ['minister'],
      statements: 1,
    })
  })

  it('refuses two moments in one operation, and takes one said in two ways', async () => {
    const two = (a: string, b: string) =>
      `{ a: meetings(asOf: ${a}) { totalCount } b: actors(asOf: ${b}) { totalCount } }`
    const instant = '{ knownAt: "2021-03-01T12:00:00Z" }'
    expect(await refusal(two(instant, '{ knownAt: "2021-03-02T12:00:00Z" }'))).toBe('MIXED_AS_OF')
    expect(await refusal(two(instant, 'null'))).toBe('MIXED_AS_OF')
    expect(await ask(two(instant, '{ knownAt: "2021-03-01T13:00:00+01:00" }'))).toMatchObject({
      a: { totalCount: 1 },
    })
    expect(await ask(two('{}', 'null'))).toMatchObject({ a: { totalCount: 1 } })
  })
})
