import { describe, expect, test } from 'vitest'
import { fold } from '../../src/domain/fold.ts'
import { timeKey } from '../../src/domain/pageKey.ts'
import { vocabulary } from '../../src/domain/vocabulary.ts'
import type { StatementFilter } from '../../src/api/generated/resolvers.ts'
import { ActorQuestions, type AskedMoment } from '../support/actorQuestions.ts'
import { compare, rank, type MemoryStatement } from '../support/MemoryGraph.ts'
import type { PlainFilter } from '../support/plainEvents.ts'
import { storyApi } from '../support/storyApi.ts'

const { ask, refusal, memory } = storyApi()

const query = `query ($a: ID!, $b: ID!, $meetings: MeetingFilter, $actions: ActionFilter,
  $statements: StatementFilter, $order: EventOrder! = TIME_ASC, $said: StatementOrder! = SAID_AT_ASC, $asOf: AsOf) {
  between(a: $a, b: $b, asOf: $asOf) {
    meetings(first: 100, filter: $meetings, orderBy: $order) {
      totalCount edges { node { id status } statements { id } }
    }
    actions(first: 100, filter: $actions, orderBy: $order) {
      totalCount edges { node { id status } statements { id } }
    }
    statements(first: 100, filter: $statements, orderBy: $said) { totalCount nodes { id } }
  }
}`

interface Question {
  readonly a: string
  readonly b: string
  readonly meetings: PlainFilter
  readonly actions: PlainFilter
  readonly statements: StatementFilter
  readonly order: 'TIME_ASC' | 'TIME_DESC'
  readonly said: 'SAID_AT_ASC' | 'SAID_AT_DESC'
}

const inTime = (one: MemoryStatement, other: MemoryStatement) => compare(placeOf(one), placeOf(other))

function placeOf({ saidSince, saidBy, id }: MemoryStatement): string {
  return timeKey({ earliest: saidSince, latest: saidBy }, id)
}

/** The list of events of one kind, by the plain rules. */
function eventsOf(question: Question, { events, clocks }: AskedMoment, kind: 'MEETING' | 'ACTION') {
  const { a, b, order } = question
  const own = { ...(kind === 'MEETING' ? question.meetings : question.actions), kinds: [kind] }
  const found = a === b ? [] : events.involving([a, b], {}, own)
  if (order === 'TIME_DESC') found.reverse()
  const edges = found.map((event) => {
    const ties = [...events.tiesBetween(a, event), ...events.tiesBetween(b, event)]
    const carriers = new Set(ties.flatMap((tie) => memory().carriers(tie, clocks)))
    return {
      node: { id: event, status: events.status(event) },
      statements: [...carriers].sort(inTime).map(({ id }) => ({ id })),
    }
  })
  return { totalCount: edges.length, edges }
}

/** The list of statements, by the plain rules. */
function statementsOf({ a, b, statements: filter, said }: Question, { clocks }: AskedMoment) {
  const says = ({ speaker, about }: MemoryStatement, one: string, other: string) =>
    speaker === one &&
    about.some(
      ({ thing, aspect }) => thing === other && (filter.aspects == null || filter.aspects.includes(aspect)),
    )
  const found = [...memory().statements.values()]
    .filter((each) => a !== b && memory().visible(each, clocks) && (says(each, a, b) || says(each, b, a)))
    .filter(
      (each) =>
        (filter.speechActs == null || filter.speechActs.includes(each.speechAct)) &&
        (filter.minCertainty == null || rank(each) >= vocabulary.certainty.indexOf(filter.minCertainty)) &&
        (filter.maxAttributionDepth == null || each.attributionDepth <= filter.maxAttributionDepth) &&
        (filter.text == null || fold(each.text).split(' ').includes(filter.text)),
    )
    .sort(inTime)
  if (said === 'SAID_AT_DESC') found.reverse()
  return { totalCount: found.length, nodes: found.slice(0, 100).map(({ id }) => ({ id })) }
}

function questionBy(questions: ActorQuestions): Question {
  const { random } = questions
  const [a, b] = questions.pair()
  const some = <Item>(name: string, make: () => Item) => (random.chance(0.15) ? { [name]: make() } : {})
  const text = () => random.pick(['1', '2', '12'])
  return {
    a,
    b,
    meetings: { ...questions.eventFilter(0.1), ...some('text', text) },
    actions: {
      ...questions.eventFilter(0.1),
      ...some('codePrefix', () => random.pick(['0', '11'])),
      ...some('participants', () => [questions.actor(), 'actor-0']),
    },
    statements: {
      ...some('speechActs', () => [random.pick(vocabulary.speechAct), random.pick(vocabulary.speechAct)]),
      ...some('minCertainty', () => random.pick(vocabulary.certainty)),
      ...some('maxAttributionDepth', () => random.below(3)),
      ...some('aspects', () => [random.pick(['SPEECH', 'SUBJECT', 'STATUS'])]),
      ...some('text', text),
    },
    order: random.pick(['TIME_ASC', 'TIME_DESC']),
    said: random.pick(['SAID_AT_ASC', 'SAID_AT_DESC']),
  }
}

describe('between', () => {
  test.each([1, 2, 3])(
    'holds what the plain rules find, whatever is asked (%i)',
    async (seed) => {
      const questions = new ActorQuestions(memory(), seed)
      const found = { events: 0, statements: 0 }
      for (let number = 0; number < 100; number++) {
        const moment = questions.moment()
        const question = questionBy(questions)
        const between = {
          meetings: eventsOf(question, moment, 'MEETING'),
          actions: eventsOf(question, moment, 'ACTION'),
          statements: statementsOf(question, moment),
        }
        found.events += between.meetings.totalCount + between.actions.totalCount
        found.statements += between.statements.totalCount
        const variables = { ...question, asOf: moment.asOf }
        expect(await ask(query, variables), JSON.stringify(variables)).toEqual({ between })
      }
      expect(found.events).toBeGreaterThan(5)
      expect(found.statements).toBeGreaterThan(0)
    },
    120_000,
  )

  test('holds nothing for one actor twice, or for an id that is of no actor', async () => {
    const nothing = {
      between: {
        meetings: { totalCount: 0, edges: [] },
        actions: { totalCount: 0, edges: [] },
        statements: { totalCount: 0, nodes: [] },
      },
    }
    expect(await ask(query, { a: 'actor-0', b: 'actor-0' })).toEqual(nothing)
    expect(await ask(query, { a: 'nobody', b: 'actor-0' })).toEqual(nothing)
    expect(await ask(query, { a: 'actor-0', b: 'event-0' })).toEqual(nothing)
  })

  test('refuses faulty filters', async () => {
    const pair = { a: 'actor-0', b: 'actor-1' }
    const turned = { from: '2021-01-02', to: '2021-01-01' }
    expect(await refusal(query, { ...pair, meetings: turned })).toBe('BAD_USER_INPUT')
    expect(await refusal(query, { ...pair, actions: { codePrefix: '1x' } })).toBe('BAD_USER_INPUT')
  })
})
