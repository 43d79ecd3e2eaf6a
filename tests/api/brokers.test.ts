import { describe, expect, test } from 'vitest'
import { ActorQuestions, type AskedMoment } from '../support/actorQuestions.ts'
import { compare } from '../support/MemoryGraph.ts'
import type { PlainFilter } from '../support/plainEvents.ts'
import { storyApi } from '../support/storyApi.ts'

const { ask, refusal, memory } = storyApi()

const query = `query ($a: ID!, $b: ID!, $first: Int! = 100, $filter: EventFilter, $asOf: AsOf) {
  brokers(a: $a, b: $b, first: $first, filter: $filter, asOf: $asOf) { actor { id } eventsWithA eventsWithB }
}`

/** Every broker, by the plain rules. */
function expected({ events }: AskedMoment, a: string, b: string, filter: PlainFilter) {
  if (a === b) return []
  const real = { ...filter, statuses: filter.statuses ?? ['HELD' as const, 'ONGOING' as const] }
  const companions = (actor: string) => {
    const counts = new Map<string, number>()
    for (const event of events.involving([actor], real)) {
      for (const other of events.involvedIn(event)) counts.set(other, (counts.get(other) ?? 0) + 1)
    }
    return counts
  }
  const [withA, withB] = [companions(a), companions(b)]
  return [...withA]
    .filter(([actor]) => actor !== a && actor !== b && withB.has(actor))
    .map(([id, eventsWithA]) => ({ actor: { id }, eventsWithA, eventsWithB: withB.get(id) ?? 0 }))
    .sort(
      (one, other) =>
        Math.min(other.eventsWithA, other.eventsWithB) - Math.min(one.eventsWithA, one.eventsWithB) ||
        Math.max(other.eventsWithA, other.eventsWithB) - Math.max(one.eventsWithA, one.eventsWithB) ||
        compare(one.actor.id, other.actor.id),
    )
}

describe('brokers', () => {
  test.each([1, 2, 3])(
    'are those that the plain rules find, whatever is asked (%i)',
    async (seed) => {
      const questions = new ActorQuestions(memory(), seed)
      const { random } = questions
      let found = 0
      for (let number = 0; number < 100; number++) {
        const moment = questions.moment()
        const [a, b] = questions.brokered()
        const filter = {
          ...questions.eventFilter(0.1),
          ...(random.chance(0.1) ? { kinds: [random.pick(['MEETING', 'ACTION'] as const)] } : {}),
          ...(random.chance(0.1) ? { codePrefix: random.pick(['0', '03', '19']) } : {}),
          ...(random.chance(0.1) ? { text: random.pick(['1', '2', '12']) } : {}),
          ...(random.chance(0.1) ? { participants: ['actor-0', questions.actor()] } : {}),
        }
        const variables = { a, b, filter, first: 1 + random.below(20), asOf: moment.asOf }
        const brokers = expected(moment, a, b, filter).slice(0, variables.first)
        found += brokers.length
        expect(await ask(query, variables), JSON.stringify(variables)).toEqual({ brokers })
      }
      expect(found).toBeGreaterThan(10)
    },
    120_000,
  )

  test('are the same, sides exchanged, when their actors are', async () => {
    const { brokers } = (await ask(query, { a: 'actor-0', b: 'actor-5' })) as {
      brokers: { actor: unknown; eventsWithA: number; eventsWithB: number }[]
    }
    expect(await ask(query, { a: 'actor-5', b: 'actor-0' })).toEqual({
      brokers: brokers.map(({ actor, eventsWithA, eventsWithB }) => ({
        actor,
        eventsWithA: eventsWithB,
        eventsWithB: eventsWithA,
      })),
    })
  })

  test('are none between an actor and itself, or where an id is of no actor', async () => {
    expect(await ask(query, { a: 'actor-0', b: 'actor-0' })).toEqual({ brokers: [] })
    expect(await ask(query, { a: 'actor-0', b: 'nobody' })).toEqual({ brokers: [] })
    expect(await ask(query, { a: 'event-0', b: 'actor-0' })).toEqual({ brokers: [] })
  })

  test.each<[object, string]>([
    [{ first: -1 }, 'PAGE_TOO_LARGE'],
    [{ first: 101 }, 'PAGE_TOO_LARGE'],
    [{ filter: { codePrefix: 'x' } }, 'BAD_USER_INPUT'],
    [{ filter: { from: '2021-01-02', to: '2021-01-01' } }, 'BAD_USER_INPUT'],
  ])('refuse %j', async (variables, code) => {
    expect(await refusal(query, { a: 'actor-0', b: 'actor-1', ...variables })).toBe(code)
    expect(await refusal(query, { a: 'actor-0', b: 'actor-0', ...variables })).toBe(code)
  })
})
