import { describe, expect, test } from 'vitest'
import { articleApi } from '../support/articleApi.ts'
import { harbourSeed } from '../support/harbourSeed.ts'

const { ask } = articleApi(harbourSeed)

/** A list that belongs to one thing: its field, the thing, and the list of the root that holds the same kind of items. */
interface Owned {
  readonly list: string
  readonly of: string
  readonly root: string
}

const statements: Owned[] = [
  { list: 'statements', of: 'actor(id: "volodymyr-zelensky")', root: 'statements' },
  { list: 'statements', of: 'actor(id: "norland")', root: 'statements' },
  { list: 'statementsAbout', of: 'actor(id: "russia")', root: 'statements' },
  { list: 'statementsAbout', of: 'event(id: "istanbul-2025-07")', root: 'statements' },
  { list: 'statementsAbout', of: 'meeting(id: "harbour-summit")', root: 'statements' },
  { list: 'statementsAbout', of: 'action(id: "trump-warning-to-russia")', root: 'statements' },
  { list: 'statementsAbout', of: 'topic(id: "peace-talks")', root: 'statements' },
  { list: 'statementsAbout', of: 'place(id: "old-port")', root: 'statements' },
  { list: 'statements', of: 'source(id: "istanbul-talks-1")', root: 'statements' },
]
const events: Owned[] = [
  { list: 'events', of: 'topic(id: "peace-talks")', root: 'events' },
  { list: 'events', of: 'place(id: "old-port")', root: 'events' },
]
const meetings: Owned[] = [
  { list: 'meetings', of: 'actor(id: "ukraine")', root: 'meetings' },
  { list: 'meetings', of: 'actor(id: "norland")', root: 'meetings' },
  { list: 'meetings', of: 'meetingSeries(id: "istanbul-talks")', root: 'meetings' },
]
const actions: Owned[] = [
  { list: 'actions', of: 'actor(id: "ukraine")', root: 'actions' },
  { list: 'actions', of: 'actor(id: "norland")', root: 'actions' },
]

const nextTo = { text: 'istanbul', participants: ['ukraine'], topics: ['peace-talks'], places: ['istanbul'] }
const eventFilters = [
  ...Object.entries(nextTo).map(([condition, value]) => ({ [condition]: value })),
  nextTo,
  { participants: ['russia', 'sudmark'] },
  { topics: ['ceasefire', 'harbour-dues'] },
  { places: ['old-port'] },
  { statuses: ['SCHEDULED', 'ONGOING', 'CANCELLED'] },
  { from: '2025-06-01' },
  { to: '2025-06-01' },
]
const filters: Record<'StatementFilter' | 'EventFilter' | 'MeetingFilter' | 'ActionFilter', object[]> = {
  StatementFilter: [
    { text: 'round' },
    { text: 'summit', polarity: 'NEGATED' },
    { speakers: ['volodymyr-zelensky', 'norland'] },
    { speakerKinds: ['UNNAMED'] },
    { subjects: ['istanbul-2025-07', 'harbour-summit'] },
    { topics: ['peace-talks', 'prisoner-exchange', 'sanctions-on-russia'] },
    { sources: ['harbour-accord-1'] },
    { speechActs: ['ANNOUNCE', 'DENY'] },
    { forms: ['NARRATION'] },
    { minCertainty: 'CERTAIN' },
    { polarity: 'NEGATED' },
    { minAttributionDepth: 1 },
    { maxAttributionDepth: 0 },
    { saidFrom: '2025-03-02' },
    { saidTo: '2025-07-20' },
    {
      text: 'round',
      speakers: ['volodymyr-zelensky'],
      subjects: ['istanbul-2025-07'],
      minAttributionDepth: 1,
    },
  ],
  EventFilter: [...eventFilters, { kinds: ['MEETING'] }, { kinds: ['ACTION'], participants: ['norland'] }],
  MeetingFilter: [
    ...eventFilters,
    { series: ['istanbul-talks'] },
    { series: ['harbour-rounds'], places: ['old-port'] },
  ],
  ActionFilter: [
    ...eventFilters,
    { initiators: ['russia', 'sudmark'] },
    { targets: ['ukraine', 'norland'] },
    { initiators: ['sudmark'], targets: ['norland'], places: ['old-port'] },
    { codePrefix: '19' },
  ],
}

const table = [
  ...statements.map((owned) => ({ ...owned, type: 'StatementFilter' as const, order: 'SAID_AT' })),
  ...events.map((owned) => ({ ...owned, type: 'EventFilter' as const, order: 'TIME' })),
  ...meetings.map((owned) => ({ ...owned, type: 'MeetingFilter' as const, order: 'TIME' })),
  ...actions.map((owned) => ({ ...owned, type: 'ActionFilter' as const, order: 'TIME' })),
]

type List = { totalCount: number; nodes: { id: string }[] }
type Answer = { kept: { list: List }; back: { list: List }; whole: { list: List }; root: List }

describe.each(table)('$list of $of', ({ list, of, root, type, order }) => {
  test.each(filters[type])('under %j are those that pass it among all of theirs', async (filter) => {
    const selection = '{ totalCount nodes { id } }'
    const {
      kept,
      back,
      whole,
      root: passing,
    } = (await ask(
      `query ($filter: ${type}) {
        kept: ${of} { list: ${list}(first: 100, filter: $filter) ${selection} }
        back: ${of} { list: ${list}(first: 100, filter: $filter, orderBy: ${order}_DESC) ${selection} }
        whole: ${of} { list: ${list}(first: 100) ${selection} }
        root: ${root}(first: 100, filter: $filter) ${selection}
      }`,
      { filter },
    )) as unknown as Answer
    const passes = new Set(passing.nodes.map(({ id }) => id))
    const nodes = whole.list.nodes.filter(({ id }) => passes.has(id))
    expect(whole.list.nodes).not.toEqual([])
    expect(kept.list).toEqual({ totalCount: nodes.length, nodes })
    expect(back.list).toEqual({ totalCount: nodes.length, nodes: nodes.toReversed() })
  })
})

test('an aspect asked of the statements about a thing is the aspect under which they speak of it', async () => {
  const found = await ask(`{
    held: actor(id: "russia") { statementsAbout(filter: { aspects: [CONFIRMATION] }) { nodes { text } } }
    other: event(id: "zelensky-umerov-preparation") { statementsAbout(filter: { aspects: [SUBJECT] }) { nodes { text } } }
    worded: event(id: "zelensky-umerov-preparation") {
      statementsAbout(filter: { aspects: [SUBJECT], text: "talked" }) { nodes { text } }
    }
    agenda: event(id: "zelensky-umerov-preparation") { statementsAbout(filter: { aspects: [AGENDA] }) { totalCount } }
  }`)
  expect(found).toEqual({
    held: {
      statementsAbout: { nodes: [{ text: 'Russia has given no official confirmation of the July round.' }] },
    },
    // One of them is about the July round as SUBJECT, and about the preparation as AGENDA.
    other: { statementsAbout: { nodes: [] } },
    worded: { statementsAbout: { nodes: [] } },
    agenda: { statementsAbout: { totalCount: 2 } },
  })
})
