import { describe, expect, it } from 'vitest'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import { answerOf } from '../support/answerOf.ts'
import { articleApi } from '../support/articleApi.ts'
import { inWaves } from '../support/inWaves.ts'
import { idOf, keysOf, statementsOf } from '../support/statementIds.ts'

const publisher = 'istanbul-talks-1#publisher'
const officials = 'istanbul-talks-1#russian-officials'

/** A later source in which the officials themselves take the stance that the article does not give them. */
const doubting: SeedAsWritten = {
  name: 'doubting',
  sources: {
    'officials-release': {
      kind: 'PRESS_RELEASE',
      title: 'Made-up release of the officials',
      publisher: officials,
      publishedAt: { edtf: '2025-07-23', basis: 'STATED' },
    },
  },
  statements: {
    'officials-doubt-talks': {
      speaker: officials,
      text: 'The talks of july may well fail.',
      speechAct: 'ASSESS',
      form: 'NARRATION',
      certainty: 'CERTAIN',
      source: 'officials-release',
      evidence: [{ start: 0, end: 20, sha256: sha256('made up') }],
      about: [{ subject: 'peace-talks', aspect: 'POSITION', stance: 'DOUBTS' }],
    },
  },
}
const doubt = statementsOf(doubting).get('officials-doubt-talks')?.id
const { ask, refusal, graph } = articleApi(doubting)
const spokesperson = 'istanbul-talks-1#turkish-government-spokesperson'

const agreement = `query ($a: ID!, $b: ID!, $asOf: AsOf) {
  agreement(a: $a, b: $b, asOf: $asOf) {
    topics {
      topic { id name }
      verdict
      a { actor { id } stance statements { id } }
      b { actor { id } stance statements { id } }
    }
    confirmations { type aspect from { id speaker { id } } to { id speaker { id } } }
    contradictions { type }
  }
}`
const nothing = { topics: [], confirmations: [], contradictions: [] }

describe('positions', () => {
  const stances = async (topic: string, given = '') =>
    (await ask(`{ topic(id: "${topic}") { positions${given} { actor { id } stance } } }`))['topic']

  it('carry the stance that the words take, and none where they take none', async () => {
    expect(await stances('peace-talks')).toEqual({
      positions: [
        { actor: { id: 'dmitry-peskov' }, stance: null },
        { actor: { id: publisher }, stance: null },
        { actor: { id: officials }, stance: 'DOUBTS' },
        { actor: { id: 'volodymyr-zelensky' }, stance: 'SUPPORTS' },
      ],
    })
    expect(await stances('military-support-for-ukraine')).toEqual({
      positions: [{ actor: { id: 'united-states' }, stance: 'SUPPORTS' }],
    })
    // A threat of sanctions is no wish for them.
    expect(await stances('sanctions-on-russia')).toEqual({
      positions: [{ actor: { id: 'donald-trump' }, stance: null }],
    })
  })

  it('are read page by page', async () => {
    const page = (given: string) =>
      ask(`{ topic(id: "peace-talks") { positions(${given}) { actor { id } } } }`).then(
        (data) => data['topic'],
      )
    const of = (...ids: string[]) => ({ positions: ids.map((id) => ({ actor: { id } })) })
    expect(await page('first: 2')).toEqual(of('dmitry-peskov', publisher))
    expect(await page(`first: 2, after: "${publisher}"`)).toEqual(of(officials, 'volodymyr-zelensky'))
    expect(await page('after: "volodymyr-zelensky"')).toEqual(of())
    expect(await page('first: 0')).toEqual(of())
    expect(await page('after: "nobody"')).toEqual(of())
    expect(await refusal('{ topic(id: "ceasefire") { positions(first: 101) { stance } } }')).toBe(
      'PAGE_TOO_LARGE',
    )
  })
})

describe('agreement', () => {
  // He calls for the talks, they play expectations down: they do not oppose what he wants.
  const onTalks = {
    topic: { id: 'peace-talks', name: 'Peace talks' },
    verdict: 'UNCLEAR',
    a: {
      actor: { id: 'volodymyr-zelensky' },
      stance: 'SUPPORTS',
      statements: [{ id: idOf('zelensky-calls-for-negotiations') }],
    },
    b: {
      actor: { id: officials },
      stance: 'DOUBTS',
      statements: [{ id: doubt }],
    },
  }

  it('sets side by side what both say of a topic', async () => {
    const ends = { a: 'volodymyr-zelensky', b: officials }
    expect(await ask(agreement, ends)).toEqual({ agreement: { ...nothing, topics: [onTalks] } })
    expect(await ask(agreement, { a: ends.b, b: ends.a })).toEqual({
      agreement: { ...nothing, topics: [{ ...onTalks, a: onTalks.b, b: onTalks.a }] },
    })
    // The call came on 19 July.
    expect(await ask(agreement, { ...ends, asOf: { validAt: '2025-07-18T00:00:00Z' } })).toEqual({
      agreement: nothing,
    })
    expect(await ask(agreement, { ...ends, asOf: { knownAt: '2001-01-01T00:00:00Z' } })).toEqual({
      agreement: nothing,
    })
  })

  it.each([
    ['volodymyr-zelensky', spokesperson],
    [spokesperson, 'volodymyr-zelensky'],
  ])('of %s and %s names who confirms what', async (a, b) => {
    expect(await ask(agreement, { a, b })).toEqual({
      agreement: {
        ...nothing,
        confirmations: [
          {
            type: 'CONFIRMS',
            aspect: 'PLACE',
            from: { id: idOf('turkish-spokesperson-confirms-istanbul'), speaker: { id: spokesperson } },
            to: { id: idOf('zelensky-announces-istanbul'), speaker: { id: 'volodymyr-zelensky' } },
          },
        ],
      },
    })
  })

  it('is empty where only one takes a stance, and for an id of no actor', async () => {
    expect(await ask(agreement, { a: 'volodymyr-zelensky', b: 'dmitry-peskov' })).toEqual({
      agreement: nothing,
    })
    expect(await ask(agreement, { a: 'volodymyr-zelensky', b: 'nobody' })).toEqual({ agreement: nothing })
    expect(await ask(agreement, { a: 'istanbul', b: 'peace-talks' })).toEqual({ agreement: nothing })
  })

  it('of an actor with itself is what it is clear on', async () => {
    const { agreement: own } = await ask(agreement, { a: 'donald-trump', b: 'donald-trump' })
    expect(own).toMatchObject({
      topics: [{ topic: { id: 'ceasefire' }, verdict: 'AGREE' }],
      confirmations: [],
    })
  })

  it('and positions take one trip each', async () => {
    const stepped = inWaves(graph())
    const { errors } = await answerOf(stepped.graph, agreement, { a: 'volodymyr-zelensky', b: officials })
    expect([errors, stepped.waves]).toEqual([[], [['agreementsByPairs', 'linksByPairs']]])
    const topics = inWaves(graph())
    await answerOf(topics.graph, '{ topics { nodes { positions { actor { name } statements { text } } } } }')
    expect(topics.waves).toEqual([['topicsAll.ascending'], ['positionsByTopics']])
  })
})

describe('the claims of a meeting', () => {
  const behind = `status statements { id } confirmedBy { id } contestedBy { id }
    corroboration { speakers independentSources } hearsay { depth statements } anonymousOnly`
  const claimOn = async (aspect: string) => {
    const { meeting } = await ask(`{ meeting(id: "istanbul-2025-07") { claims { aspect ${behind} } } }`)
    return (meeting as { claims: { aspect: string }[] }).claims.find((claim) => claim.aspect === aspect)
  }

  it('name who confirms them', async () => {
    expect(await claimOn('PLACE')).toMatchObject({
      status: 'CONFIRMED',
      confirmedBy: [{ id: idOf('turkish-spokesperson-confirms-istanbul') }],
      contestedBy: [],
      // The headline's narrator, Zelensky and the spokesperson, all in one article.
      corroboration: { speakers: 3, independentSources: 1 },
      hearsay: [
        { depth: 0, statements: 1 },
        { depth: 1, statements: 2 },
      ],
      anonymousOnly: false,
    })
  })

  it('count a negated statement as hearsay and not as corroboration', async () => {
    expect(await claimOn('CONFIRMATION')).toMatchObject({
      status: 'UNCONFIRMED',
      statements: [{ id: idOf('narrator-says-moscow-has-not-confirmed') }],
      corroboration: { speakers: 0, independentSources: 0 },
      hearsay: [{ depth: 0, statements: 1 }],
      anonymousOnly: false,
    })
  })

  it('are listed by status and by whether anybody who has a name stands behind them', async () => {
    const listed = async (given: string) => {
      const { meeting } = await ask(`{ meeting(id: "istanbul-2025-07") { claims(${given}) { aspect } } }`)
      return (meeting as { claims: { aspect: string }[] }).claims.map(({ aspect }) => aspect)
    }
    expect(await listed('anonymousOnly: true')).toEqual(['POSITION'])
    expect(await listed('statuses: [CONFIRMED]')).toEqual(['PLACE'])
    expect(await listed('statuses: [CONFIRMED], anonymousOnly: true')).toEqual([])
    expect(await listed('statuses: []')).toEqual([])
    expect(await listed('anonymousOnly: false')).not.toContain('POSITION')
  })

  it('take one trip more for all that stands behind them, and none where nothing of it is asked', async () => {
    const trips = async (selection: string) => {
      const stepped = inWaves(graph())
      await answerOf(stepped.graph, `{ meetings { nodes { claims { ${selection} } } } }`)
      return stepped.waves
    }
    const meetings = [['meetingsAll.unfiltered.ascending'], ['claimsByEvents']]
    expect(await trips('status hearsay { depth } anonymousOnly')).toEqual(meetings)
    expect(await trips(behind)).toEqual([...meetings, ['answersByClaims', 'corroborationsByClaims']])
  })
})

describe('statements', () => {
  const found = async (filter: string) => {
    const { statements } = await ask(`{ statements(first: 50, filter: ${filter}) { nodes { id } } }`)
    return keysOf((statements as { nodes: { id: string }[] }).nodes.map(({ id }) => id)).sort()
  }

  it('are found by the stance that they take, on the very topic that is asked for', async () => {
    expect(await found('{ stances: [SUPPORTS, OPPOSES] }')).toEqual([
      'trump-threatens-sanctions',
      'united-states-promises-support',
      'zelensky-calls-for-negotiations',
    ])
    expect(await found('{ stances: [SUPPORTS], topics: ["ceasefire", "peace-talks"] }')).toEqual([
      'trump-threatens-sanctions',
      'zelensky-calls-for-negotiations',
    ])
    expect(await found('{ stances: [SUPPORTS], topics: ["sanctions-on-russia"] }')).toEqual([])
    expect(
      await found('{ stances: [SUPPORTS], speakers: ["donald-trump"], topics: ["sanctions-on-russia"] }'),
    ).toEqual([])
    const doubts = await ask('{ statements(filter: { stances: [DOUBTS], text: "july" }) { nodes { id } } }')
    expect(doubts['statements']).toEqual({ nodes: [{ id: doubt }] })
    expect(await found('{ stances: [] }')).toEqual([])
  })

  it('are found by what they do to others, not by what is done to them', async () => {
    expect(await found('{ linkTypes: [CONFIRMS] }')).toEqual(['turkish-spokesperson-confirms-istanbul'])
    expect(await found('{ linkTypes: [QUALIFIES, DENIES] }')).toEqual([
      'narrator-reports-news-agency',
      'news-agency-says-thursday-and-friday',
    ])
    expect(await found('{ linkTypes: [SUPERSEDES] }')).toEqual([])
  })

  it('show the stance beside their subject', async () => {
    const { statement } = await ask(
      'query ($id: ID!) { statement(id: $id) { subjects { thing { id } stance } } }',
      {
        id: idOf('trump-threatens-sanctions'),
      },
    )
    expect(statement).toEqual({
      subjects: [
        { thing: { id: 'ceasefire' }, stance: 'SUPPORTS' },
        { thing: { id: 'russia' }, stance: null },
        { thing: { id: 'sanctions-on-russia' }, stance: null },
      ],
    })
  })
})
