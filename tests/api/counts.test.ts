import { beforeAll, describe, expect, test } from 'vitest'
import type {
  EventFilter,
  EventGrouping,
  StatementFilter,
  StatementGrouping,
} from '../../src/api/generated/resolvers.ts'
import { vocabulary } from '../../src/domain/vocabulary.ts'
import { askedMoments } from '../support/askedMoments.ts'
import {
  groupsOf,
  keysOfEvent,
  keysOfStatement,
  passesAsEvent,
  passesAsStatement,
  type PlainGroup,
} from '../support/plainCounts.ts'
import { PlainTimeline } from '../support/PlainTimeline.ts'
import { Random } from '../support/random.ts'
import { storyApi } from '../support/storyApi.ts'

const { ask, refusal, memory } = storyApi()

const operationOn = (list: 'event' | 'statement') =>
  `query ($by: ${list === 'event' ? 'Event' : 'Statement'}Grouping!, $filter: ${list === 'event' ? 'Event' : 'Statement'}Filter, $first: Int! = 20, $asOf: AsOf) {
    groups: ${list}Counts(by: $by, filter: $filter, first: $first, asOf: $asOf) { key count node { id } }
  }`

/** A group as it is answered: with the node where the key is an id. */
const answered = (groups: readonly PlainGroup[], by: string) =>
  groups.map(({ key, count }) => ({ key, count, node: key !== null && ofNodes.has(by) ? { id: key } : null }))
const ofNodes = new Set(['SPEAKER', 'SOURCE', 'TOPIC', 'PLACE', 'PARTICIPANT'])

const eventGroupings = Object.keys(keysOfEvent) as EventGrouping[]
const statementGroupings = Object.keys(keysOfStatement) as StatementGrouping[]

describe('the counts of the generated story', () => {
  let plain: readonly PlainTimeline[]
  beforeAll(() => {
    plain = askedMoments.map(({ clocks }) => new PlainTimeline(memory(), clocks))
  }, 60_000)

  const random = new Random(11)
  const some = <Item>(name: string, odds: number, make: () => Item) =>
    random.chance(odds) ? { [name]: make() } : {}
  const several = <Item>(items: readonly Item[]) => items.filter(() => random.chance(0.6))
  const actors = () => ['actor-0', `actor-${random.below(150)}`, `generated#actor-${random.below(150)}`]
  const topics = () => ['topic-0', 'topic-1', `topic-${random.below(15)}`]
  const from = () => `${2018 + random.below(3)}-0${1 + random.below(9)}-15`
  const to = () => `${2021 + random.below(3)}-06-30`

  const eventFilter = (): EventFilter => ({
    ...some('participants', 0.3, actors),
    ...some('topics', 0.2, topics),
    ...some('places', 0.2, () => ['place-0', `place-${random.below(12)}`]),
    ...some('kinds', 0.2, () => several(vocabulary.eventKind).map((kind) => kind.toUpperCase())),
    ...some('statuses', 0.2, () => several(vocabulary.eventStatus)),
    ...some('codePrefix', 0.2, () => random.pick(['0', '03', '1', '190'])),
    ...some('from', 0.2, from),
    ...some('to', 0.2, to),
  })

  const statementFilter = (): StatementFilter => ({
    ...some('speakers', 0.2, () => ['generated#publisher', ...actors()]),
    ...some('subjects', 0.2, () => ['actor-0', 'event-0', 'event-3', 'topic-0']),
    ...some('topics', 0.2, topics),
    ...some('speechActs', 0.2, () => several(vocabulary.speechAct)),
    ...some('forms', 0.2, () => several(vocabulary.form)),
    ...some('polarity', 0.1, () => random.pick(vocabulary.polarity)),
    ...some('minCertainty', 0.2, () => random.pick(vocabulary.certainty)),
    ...some('minAttributionDepth', 0.2, () => random.below(3)),
    ...some('maxAttributionDepth', 0.2, () => random.below(3)),
    ...some('saidFrom', 0.2, from),
    ...some('saidTo', 0.2, to),
  })

  function momentByChance() {
    const at = random.chance(0.4) ? 0 : random.below(askedMoments.length)
    return { asOf: askedMoments[at]?.asOf ?? null, items: plain[at]?.items ?? [] }
  }

  /** Asks and compares; gives how many groups there were. */
  async function compared(list: 'event' | 'statement', variables: { by: string }, groups: PlainGroup[]) {
    const first = random.pick([1, 5, 20, 100])
    const found = await ask(operationOn(list), { ...variables, first })
    expect(found['groups'], JSON.stringify(variables)).toEqual(answered(groups.slice(0, first), variables.by))
    return Math.min(first, groups.length)
  }

  test.each(eventGroupings)(
    'of events by %s are what counting in memory gives, in 7 questions by chance',
    { timeout: 120_000 },
    async (by) => {
      let found = 0
      for (let question = 0; question < 7; question++) {
        const { asOf, items } = momentByChance()
        const filter = question === 0 ? {} : eventFilter()
        const passing = items.filter((item) => passesAsEvent(item, filter))
        found += await compared('event', { by, filter, asOf } as never, groupsOf(passing, keysOfEvent[by]))
      }
      expect(found).toBeGreaterThan(1)
    },
  )

  test.each(statementGroupings)(
    'of statements by %s are what counting in memory gives, in 7 questions by chance',
    { timeout: 120_000 },
    async (by) => {
      let found = 0
      for (let question = 0; question < 7; question++) {
        const { asOf, items } = momentByChance()
        const filter = question === 0 ? {} : statementFilter()
        const passing = items.filter((item) => passesAsStatement(item, filter))
        found += await compared(
          'statement',
          { by, filter, asOf } as never,
          groupsOf(passing, keysOfStatement[by]),
        )
      }
      expect(found).toBeGreaterThan(1)
    },
  )
})

describe('counts', () => {
  test.each([
    [{ first: 101 }, 'PAGE_TOO_LARGE'],
    [{ first: -1 }, 'PAGE_TOO_LARGE'],
    [{ by: 'SIZE' }, 'BAD_USER_INPUT'],
  ])('with %j are refused with %s', async (variables, code) => {
    expect(await refusal(operationOn('event'), { by: 'MONTH', ...variables })).toBe(code)
    expect(await refusal(operationOn('statement'), { by: 'MONTH', ...variables })).toBe(code)
  })

  test('of a text without a word are none', async () => {
    for (const list of ['event', 'statement'] as const) {
      expect(await ask(operationOn(list), { by: 'MONTH', filter: { text: '?!' } })).toEqual({ groups: [] })
    }
  })
})
