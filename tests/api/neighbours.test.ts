import { describe, expect, test } from 'vitest'
import { ActorQuestions, type AskedMoment } from '../support/actorQuestions.ts'
import { compare, type MemoryTie } from '../support/MemoryGraph.ts'
import type { PlainFilter } from '../support/plainEvents.ts'
import { storyApi } from '../support/storyApi.ts'

const { ask, refusal, memory } = storyApi()

const query = `query ($id: ID!, $first: Int! = 100, $after: String, $filter: NeighbourFilter, $asOf: AsOf) {
  actor(id: $id, asOf: $asOf) {
    neighbours(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        weight meetings actions node { id }
        relationships { relationship title from { id } to { id } statements { id } }
      }
    }
  }
}`

interface Conditions {
  readonly kinds?: readonly string[]
  readonly ties?: readonly string[]
  readonly minWeight?: number
}

const kindOf: Record<string, string> = {
  Person: 'PERSON',
  Organization: 'ORGANIZATION',
  State: 'STATE',
  UnnamedActor: 'UNNAMED',
  UnclassifiedActor: 'UNCLASSIFIED',
}

/** Every neighbour with what ties it to the actor, by the plain rules. */
function expected({ events, clocks }: AskedMoment, id: string, conditions: Conditions, filter: PlainFilter) {
  const { kinds, ties, minWeight = 0 } = conditions
  const counts = (tie: string) => ties?.includes(tie) ?? true
  const real = { ...filter, statuses: filter.statuses ?? ['HELD' as const, 'ONGOING' as const] }
  const shared = counts('SHARED_EVENT') ? events.involving([id], real) : []
  const direct = events.affiliations(id).filter(({ type }) => counts(type))
  const found = new Set([
    ...shared.flatMap((event) => [...events.involvedIn(event)]),
    ...direct.flatMap(({ from, to }) => [from, to]),
  ])
  const withOther = (other: string) => shared.filter((event) => events.involvedIn(event).has(other))
  const ofType = (type: string, list: string[]) =>
    list.filter((event) => memory().thing(event).type === type).length
  return [...found]
    .filter((other) => other !== id && (kinds?.includes(kindOf[memory().thing(other).type] ?? '') ?? true))
    .map((other) => ({
      weight: withOther(other).length,
      meetings: ofType('Meeting', withOther(other)),
      actions: ofType('Action', withOther(other)),
      node: { id: other },
      relationships: direct
        .filter(({ from, to }) => from === other || to === other)
        .sort((one, two) => compare(one.type, two.type) || compare(one.from, two.from))
        .map((tie) => relationship(tie, clocks)),
    }))
    .filter(({ weight }) => weight >= minWeight)
    .sort((one, two) => two.weight - one.weight || compare(one.node.id, two.node.id))
}

function relationship(tie: MemoryTie, clocks: AskedMoment['clocks']) {
  return {
    relationship: tie.type,
    title: tie.title,
    from: { id: tie.from },
    to: { id: tie.to },
    statements: memory()
      .carriers(tie, clocks)
      .map(({ id }) => ({ id })),
  }
}

interface Answer {
  actor: {
    neighbours: {
      totalCount: number
      pageInfo: { hasNextPage: boolean; endCursor: string }
      edges: { relationships: { statements: { id: string }[] }[] }[]
    }
  } | null
}

/** Which statement is named first is not said. */
function sorted<Edge extends { relationships: { statements: { id: string }[] }[] }>(edges: Edge[]): Edge[] {
  for (const { relationships } of edges) {
    for (const { statements } of relationships) statements.sort((one, two) => compare(one.id, two.id))
  }
  return edges
}

describe('neighbours', () => {
  test.each([1, 2, 3])(
    'are those that the plain rules find, whatever is asked (%i)',
    async (seed) => {
      const questions = new ActorQuestions(memory(), seed)
      const { random } = questions
      let all = 0
      for (let number = 0; number < 100; number++) {
        const moment = questions.moment()
        const id = questions.actor()
        const conditions = {
          ...(random.chance(0.2) ? { kinds: [random.pick(Object.values(kindOf)), 'STATE'] } : {}),
          ...(random.chance(0.3)
            ? { ties: [random.pick(['SHARED_EVENT', 'BELONGS_TO']), 'SPEAKS_FOR'] }
            : {}),
          ...(random.chance(0.2) ? { minWeight: random.below(3) } : {}),
        }
        const filter = {
          ...questions.eventFilter(0.15),
          ...(random.chance(0.15) ? { kinds: [random.pick(['MEETING', 'ACTION'] as const)] } : {}),
          ...(random.chance(0.15) ? { codePrefix: random.pick(['0', '03', '19']) } : {}),
        }
        const { kinds: eventKinds, ...others } = filter
        const first = 1 + random.below(100)
        const variables = { id, first, filter: { ...others, ...conditions, eventKinds }, asOf: moment.asOf }
        const edges = expected(moment, id, conditions, filter)
        const { actor } = (await ask(query, variables)) as unknown as Answer
        const told = actor?.neighbours ?? { totalCount: 0, edges: [] }
        all += edges.length
        expect(told.totalCount, JSON.stringify(variables)).toBe(edges.length)
        expect(sorted(told.edges), JSON.stringify(variables)).toEqual(sorted(edges.slice(0, first)))
      }
      expect(all).toBeGreaterThan(200)
    },
    120_000,
  )

  test('are told page by page as at once, a hub among them', async () => {
    const whole = ((await ask(query, { id: 'actor-0' })) as unknown as Answer).actor?.neighbours
    const pages: unknown[] = []
    let after: string | null = null
    for (let page = 0; page < 20; page++) {
      const { actor } = (await ask(query, { id: 'actor-0', first: 7, after })) as unknown as Answer
      pages.push(...(actor?.neighbours.edges ?? []))
      if (actor?.neighbours.pageInfo.hasNextPage !== true) break
      after = actor.neighbours.pageInfo.endCursor
    }
    expect(whole?.edges.length).toBeGreaterThan(30)
    expect(pages.slice(0, 100)).toEqual(whole?.edges)
  })

  test('refuse a weight below 0', async () => {
    expect(await refusal(query, { id: 'actor-0', filter: { minWeight: -1 } })).toBe('BAD_USER_INPUT')
  })
})
