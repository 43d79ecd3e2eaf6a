import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verdictOf } from '../../src/domain/verdictOf.ts'
import { vocabulary } from '../../src/domain/vocabulary.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { apiOn } from '../support/apiOn.ts'
import { generatedStory, storyMoments } from '../support/generatedStory.ts'
import { claimOn } from '../support/memoryClaims.ts'
import { MemoryGraph, presently, type MemoryClocks } from '../support/MemoryGraph.ts'
import { positionsOn, stanceOf } from '../support/memoryPositions.ts'
import { Random } from '../support/random.ts'

let graph: Graph
let memory: MemoryGraph
const { ask } = apiOn(() => graph)
const random = new Random(20)

beforeAll(async () => {
  graph = await generatedStory()
  memory = await MemoryGraph.read()
}, 120_000)
afterAll(() => graph.close())

interface Position {
  actor: { id: string }
  stance: string | null
  statements: { id: string }[]
}
const position = '{ actor { id } stance statements { id } }'
const plain = ({ actor, stance, statements }: Position) => ({
  actor: actor.id,
  stance,
  statements: ids(statements),
})
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort()
const byActor = (a: { actor: string }, b: { actor: string }) => (a.actor < b.actor ? -1 : 1)

/** Now, between two loads, on a day, or both. */
function moment(): { asOf: { knownAt: string | null; validAt: string | null }; clocks: MemoryClocks } {
  const knownAt = random.chance(0.5) ? random.pick(storyMoments).replace('-01T', '-15T') : null
  const day = `20${18 + random.below(5)}-0${1 + random.below(3)}-0${1 + random.below(3)}`
  const validAt = random.chance(0.4) ? day : null
  return {
    asOf: { knownAt, validAt: validAt && `${validAt}T12:00:00Z` },
    clocks: { knownAt: knownAt ?? presently.knownAt, validAt },
  }
}

describe.each([...Array(60).keys()])('question %i', () => {
  it('about positions is answered as the plain rules have it', async () => {
    const { asOf, clocks } = moment()
    const topic = `topic-${random.below(6)}`
    const { topic: found } = await ask(
      `query ($topic: ID!, $asOf: AsOf) { topic(id: $topic, asOf: $asOf) { positions ${position} } }`,
      { topic, asOf },
    )
    const expected = positionsOn(memory, topic, clocks).map((each) => ({
      actor: each.actor,
      stance: stanceOf(each),
      statements: each.statements,
    }))
    expect((found as { positions: Position[] }).positions.map(plain).sort(byActor)).toEqual(
      expected.sort(byActor),
    )
  })

  it('about agreement is answered as the plain rules have it', async () => {
    const { asOf, clocks } = moment()
    const speakers = [...new Set(positionsOn(memory, 'topic-0', presently).map(({ actor }) => actor))]
    const [a, b] = [random.pick(speakers), random.pick(speakers)]
    const { agreement } = await ask(
      `query ($a: ID!, $b: ID!, $asOf: AsOf) {
        agreement(a: $a, b: $b, asOf: $asOf) {
          topics { topic { id } verdict a ${position} b ${position} }
          confirmations ${link} contradictions ${link}
        }
      }`,
      { a, b, asOf },
    )
    const { topics, confirmations, contradictions } = agreement as Agreement
    const read = topics.map(({ topic, verdict, ...sides }) => [
      topic.id,
      verdict,
      plain(sides.a),
      plain(sides.b),
    ])
    expect(Object.fromEntries(read.map(([topic, ...rest]) => [topic, rest]))).toEqual(agreed(a, b, clocks))
    expect(confirmations.map(inWords).sort()).toEqual(links(a, b, ['CONFIRMS'], clocks))
    expect(contradictions.map(inWords).sort()).toEqual(links(a, b, ['DENIES', 'CONTRADICTS'], clocks))
  })

  it('about claims is answered as the plain rules have it', async () => {
    const { asOf, clocks } = moment()
    const event = `event-${random.below(random.chance(0.8) ? 6 : 250)}`
    const { event: found } = await ask(
      `query ($event: ID!, $asOf: AsOf) {
        event(id: $event, asOf: $asOf) {
          claims {
            aspect status statements { id } confirmedBy { id } contestedBy { id }
            corroboration { speakers independentSources } hearsay { depth statements } anonymousOnly
          }
        }
      }`,
      { event, asOf },
    )
    const expected = vocabulary.aspect.flatMap((aspect) => claimOn(memory, event, aspect, clocks) ?? [])
    const claims = (found as { claims: Claim[] } | null)?.claims ?? []
    expect(
      claims.map((claim) => ({
        ...claim,
        statements: ids(claim.statements),
        confirmedBy: ids(claim.confirmedBy),
        contestedBy: ids(claim.contestedBy),
        hearsay: Object.fromEntries(claim.hearsay.map(({ depth, statements }) => [depth, statements])),
      })),
    ).toEqual(expected)
  })

  it('about stances and links of statements is answered as the plain rules have it', async () => {
    const { asOf, clocks } = moment()
    const [stance, type] = [random.pick(vocabulary.stance), random.pick(vocabulary.linkType)]
    const topics = random.chance(0.5) ? [`topic-${random.below(4)}`] : null
    const { taking, linking } = await ask(
      `query ($stance: Stance!, $topics: [ID!], $type: LinkType!, $asOf: AsOf) {
        taking: statements(first: 100, filter: { stances: [$stance], topics: $topics }, asOf: $asOf) { nodes { id } }
        linking: statements(first: 100, filter: { linkTypes: [$type] }, asOf: $asOf) { totalCount }
      }`,
      { stance, topics, type, asOf },
    )
    const takes = [...memory.statements.values()].filter(
      (statement) =>
        memory.visible(statement, clocks) &&
        statement.about.some((each) => each.stance === stance && (topics?.includes(each.thing) ?? true)),
    )
    expect(ids((taking as { nodes: { id: string }[] }).nodes)).toEqual(ids(takes))
    const linked = memory.linksAt(clocks).filter((each) => each.type === type)
    expect(linking).toEqual({ totalCount: new Set(linked.map(({ from }) => from)).size })
  })
})

it('the questions meet every verdict, status and rule', () => {
  const speakers = [...new Set(positionsOn(memory, 'topic-0', presently).map(({ actor }) => actor))]
  const verdicts = speakers.flatMap((a) => speakers.map((b) => Object.values(agreed(a, b, presently))))
  expect(new Set(verdicts.flat().map(([verdict]) => verdict))).toEqual(new Set(vocabulary.verdict))
  const claims = [...Array(6).keys()].flatMap((number) =>
    vocabulary.aspect.flatMap((aspect) => claimOn(memory, `event-${number}`, aspect, presently) ?? []),
  )
  expect(new Set(claims.map(({ status }) => status))).toEqual(new Set(vocabulary.claimStatus))
  expect(new Set(claims.map(({ anonymousOnly }) => anonymousOnly))).toEqual(new Set([true, false]))
  // Sources that cite one another, and sources that do not.
  const counts = claims.map(({ corroboration }) => corroboration.independentSources)
  expect(Math.max(...counts)).toBeGreaterThan(2)
})

type Claim = Record<'statements' | 'confirmedBy' | 'contestedBy', { id: string }[]> & {
  hearsay: { depth: number; statements: number }[]
}

interface Link {
  type: string
  aspect: string
  from: { id: string }
  to: { id: string }
}
const link = '{ type aspect from { id } to { id } }'
const inWords = ({ type, aspect, from, to }: Link) => `${from.id} ${type} ${aspect} ${to.id}`

interface Agreement {
  topics: { topic: { id: string }; verdict: string; a: Position; b: Position }[]
  confirmations: Link[]
  contradictions: Link[]
}

/** The verdict and the two positions, by each topic on which both hold a stance. */
function agreed(a: string, b: string, clocks: MemoryClocks) {
  const topics = [...memory.things.values()].filter(({ type }) => type === 'Topic')
  const found = topics.flatMap(({ id }) => {
    const holding = positionsOn(memory, id, clocks).filter(({ stances }) => stances.length > 0)
    const [one, other] = [a, b].map((actor) => holding.find((each) => each.actor === actor))
    if (one === undefined || other === undefined) return []
    const side = (each: typeof one) => ({ ...each, stances: undefined, stance: stanceOf(each) })
    return [[id, [verdictOf(stanceOf(one), stanceOf(other)), side(one), side(other)]] as const]
  })
  return Object.fromEntries(found)
}

function links(a: string, b: string, types: readonly string[], clocks: MemoryClocks): string[] {
  const speaker = (id: string) => memory.statements.get(id)?.speaker
  return memory
    .linksAt(clocks)
    .filter(({ type }) => types.includes(type))
    .filter(
      ({ from, to }) =>
        (speaker(from) === a && speaker(to) === b) || (speaker(from) === b && speaker(to) === a),
    )
    .map(({ type, aspect, from, to }) => inWords({ type, aspect, from: { id: from }, to: { id: to } }))
    .sort()
}
