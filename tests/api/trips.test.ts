import { describe, expect, test } from 'vitest'
import { answerOf } from '../support/answerOf.ts'
import { articleApi } from '../support/articleApi.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { inWaves } from '../support/inWaves.ts'
import { meant, operations } from '../support/operationCases.ts'
import { idOf } from '../support/statementIds.ts'

const { graph } = articleApi(harbourSeed)
const text = Object.fromEntries(operations().map((operation) => [operation.name, operation.text]))

/** The names of the Cyphers that an operation takes, in the waves in which one had to wait for another. */
async function waves(query: string, variables: object = {}): Promise<string[][]> {
  const stepped = inWaves(graph())
  const { errors } = await answerOf(stepped.graph, query, meant(variables) as object)
  expect(errors).toEqual([])
  return stepped.waves
}

const page = (...units: string[]) => units.map((unit) => `${unit}.ascending`)

describe('the trips of', () => {
  test.each<[string, object, string[][]]>([
    [
      'StatementsBySpeaker',
      { id: 'volodymyr-zelensky', first: 10 },
      [['statementsByAnchor.ascending', 'statementsByAnchor.count', 'thingsById'], ['evidenceByStatements']],
    ],
    ['AttributionChain', { id: '@umerov-says-wednesday' }, [['chainsByStatements', 'statementsById']]],
    [
      'MeetingBrief',
      { id: 'istanbul-2025-07' },
      [
        [
          'claimsByEvents',
          'eventsById',
          'neighboursByEvents',
          ...page('participantsByEvents', 'topicsByEvents'),
        ],
        page('eventsByAnchor'),
      ],
    ],
    ['OpenConditions', { first: 10 }, [page('conditionsAll'), ['statementsByConditions']]],
    ['StatementLinks', { id: '@zelensky-announces-wednesday' }, [['linksByStatements', 'statementsById']]],
    [
      'FindStatements',
      { filter: { speakers: ['donald-trump'] }, first: 10 },
      [['statementsByAnchor.ascending', 'statementsByAnchor.count'], ['subjectsByStatements']],
    ],
    [
      'FindStatements',
      { filter: { text: 'sanctions' }, first: 10 },
      [['statementsByAnchor.ascending', 'statementsByAnchor.count'], ['subjectsByStatements']],
    ],
    ['Search', { text: 'istanbul', first: 50 }, [['searchCount', 'searchHits']]],
    [
      'Timeline',
      { filter: {}, first: 50 },
      [['eventsAll.ascending', 'eventsAll.count', 'statementsAll.ascending', 'statementsAll.count']],
    ],
  ])('%s %j are what its levels need', async (name, variables, expected) => {
    expect(await waves(text[name] ?? '', variables)).toEqual(expected)
  })

  test.each(
    Object.entries({
      StatementsBySpeaker: { id: 'volodymyr-zelensky' },
      FindStatements: { filter: {} },
      OpenConditions: {},
      Search: { text: 'russia' },
      Timeline: { filter: {} },
    }),
  )('%s are as many for one item as for fifty', async (name, variables) => {
    const query = text[name] ?? ''
    expect(await waves(query, { ...variables, first: 50 })).toEqual(
      await waves(query, { ...variables, first: 1 }),
    )
  })
})

describe('an operation', () => {
  test('takes no trip for the id, name and type of a neighbour, and one for all that events have one of', async () => {
    expect(
      await waves(`query {
        statements { nodes { text speaker { __typename id name } source { id title kind } } }
      }`),
    ).toEqual([page('recordsByDatasets', 'statementsAll')])
    expect(
      await waves(`query { statements { nodes { speaker { ...named ... on Person { name } ... { __typename } } } } }
        fragment named on Thing { id name }`),
    ).toEqual([page('recordsByDatasets', 'statementsAll')])
    expect(
      await waves('{ actions { nodes { initiator { id name } target { name } place { id name } } } }'),
    ).toEqual([page('actionsAll.unfiltered'), ['neighboursByEvents']])
    expect(await waves('{ meetings { nodes { series { id name } place { __typename name } } } }')).toEqual([
      page('meetingsAll.unfiltered'),
      ['neighboursByEvents'],
    ])
    expect(
      await waves('{ event(id: "istanbul-2025-07") { participants { edges { role statements { id } } } } }'),
    ).toEqual([['eventsById', 'participantsByEvents.ascending']])
    expect(
      await waves('{ meeting(id: "istanbul-2025-07") { series { id name meetings { nodes { id } } } } }'),
    ).toEqual([['eventsById', 'neighboursByEvents'], page('eventsByAnchor')])
    expect(
      await waves('{ statements(first: 3) { nodes { speaker { statements(first: 2) { nodes { id } } } } } }'),
    ).toEqual([page('recordsByDatasets', 'statementsAll'), page('statementsByAnchor')])
  })

  test('reads what is selected of a thing while it reads the thing, unless that takes more than the id', async () => {
    expect(
      await waves(`{ actor(id: "kremlin") { name
        meetings(first: 5) { totalCount } actions { nodes { id } } ... on Organization { belongsTo { nodes { id } } } } }`),
    ).toEqual([
      ['eventsOfActor.unfiltered.ascending', 'eventsOfActor.unfiltered.count', 'thingsById'],
      page('actorsTiedFrom'),
    ])
    expect(
      await waves(
        `query ($is: Boolean!) { source(id: "istanbul-talks-1") { publisher { description }
        statements(first: 1) @include(if: $is) { nodes { id } } } }`,
        { is: false },
      ),
    ).toEqual([['sourcesById'], ['thingsById']])
  })

  test('tells no fault of what is selected of a thing that is not there', async () => {
    const query = 'query ($id: ID!) { actor(id: $id) { meetings(after: "nonsense") { nodes { id } } } }'
    expect(await answerOf(graph(), query, { id: 'nobody' })).toMatchObject({
      data: { actor: null },
      errors: [],
    })
    const { errors } = await answerOf(graph(), query, { id: 'kremlin' })
    expect(errors).toHaveLength(1)
  })

  test('takes one trip for all neighbours of a level of which it asks more', async () => {
    expect(
      await waves('{ statements(first: 50) { nodes { speaker { aliases } source { language } } } }'),
    ).toEqual([page('recordsByDatasets', 'statementsAll'), ['sourcesById', 'thingsById']])
    expect(
      await waves('{ statements(first: 50) { nodes { about { description ... on Event { status } } } } }'),
    ).toEqual([
      page('recordsByDatasets', 'statementsAll'),
      ['subjectsByStatements'],
      ['eventsById', 'thingsById'],
    ])
    expect(
      await waves(
        '{ search(text: "istanbul") { nodes { ... on Thing { name } ... on Statement { text } ... on Source { title } } } }',
      ),
    ).toEqual([['searchHits'], ['eventsById', 'sourcesById', 'statementsById', 'thingsById']])
  })

  test('reads what it asks for by two ways once', async () => {
    const ids = [idOf('umerov-says-wednesday'), idOf('zelensky-quotes-umerov')]
    expect(
      await waves(
        `query ($one: ID!, $other: ID!) {
          one: statement(id: $one) { text speaker { aliases } }
          same: statement(id: $one) { text speaker { aliases } }
          other: statement(id: $other) { text speaker { aliases } }
          zelensky: actor(id: "volodymyr-zelensky") { aliases }
          again: actor(id: "volodymyr-zelensky") { aliases }
        }`,
        { one: ids[0], other: ids[1] },
      ),
    ).toEqual([['statementsById', 'thingsById'], ['thingsById']])
    expect(
      await waves(
        '{ actor(id: "volodymyr-zelensky") { statements(first: 5) { nodes { speaker { aliases description } } } } }',
      ),
    ).toEqual([['statementsByAnchor.ascending', 'thingsById']])
    expect(
      await waves(
        '{ nodes(ids: ["kremlin", "kremlin", "russia", "ceasefire"]) { id ... on Thing { name } } }',
      ),
    ).toEqual([['typesById'], ['thingsById']])
    expect(
      await waves(
        '{ nodes(ids: ["russia", "ceasefire"]) { id ... on Thing { tieFamilies { count } ties(first: 1) { edges { other { id } } } } } }',
      ),
    ).toEqual([
      ['typesById'],
      ['familiesByThings', 'tiesByThings.ascending', 'tiesToEvents.ofActor.descending'],
    ])
    expect(
      await waves(
        '{ a: actors(first: 5) { nodes { id } totalCount } b: actors(first: 5) { edges { cursor } totalCount } }',
      ),
    ).toEqual([['actorsAll.ascending', 'actorsAll.count']])
  })

  test('takes one Cypher for the same list of many things', async () => {
    expect(
      await waves(
        '{ actors(first: 100) { nodes { meetings(first: 3) { nodes { id } totalCount } speaksFor { nodes { id } } } } }',
      ),
    ).toEqual([
      page('actorsAll'),
      [
        'actorsTiedFrom.ascending',
        ...['eventsOfActor.unfiltered.ascending', 'eventsOfActor.unfiltered.count'],
      ],
    ])
    expect(
      await waves(
        '{ actors(first: 100) { nodes { statements(first: 3, filter: { text: "talks" }) { nodes { id } } } } }',
      ),
    ).toEqual([page('actorsAll'), page('statementsByAnchor')])
    expect(
      await waves(
        '{ events(first: 100) { nodes { participants { nodes { id } } topics { nodes { id } } claims { aspect } } } }',
      ),
    ).toEqual([
      page('eventsAll.unfiltered'),
      ['claimsByEvents', ...page('participantsByEvents', 'topicsByEvents')],
    ])
  })

  test('takes one trip to count by key, with the nodes that the keys are ids of', async () => {
    expect(
      await waves(`{
        a: statementCounts(by: SPEAKER) { key count node { __typename id ... on Thing { name } } }
        b: eventCounts(by: TOPIC) { key count node { __typename id ... on Thing { name } } }
      }`),
    ).toEqual([['eventsAll.grouped', 'recordsByDatasets.grouped', 'statementsAll.grouped']])
    expect(
      await waves('{ a: statementCounts(by: SOURCE) { count node { ... on Source { title kind } } } }'),
    ).toEqual([['recordsByDatasets.grouped', 'statementsAll.grouped']])
  })

  test('takes one trip for a timeline in either direction, and leaves out what it cannot hold', async () => {
    const items = '{ nodes { ... on Event { name status } ... on Statement { text } } }'
    expect(await waves(`{ timeline(filter: {}, last: 5) ${items} }`)).toEqual([
      ['eventsAll.unfiltered.descending', 'statementsAll.descending'],
    ])
    expect(await waves(`{ timeline(filter: { statuses: [HELD] }, first: 5) ${items} }`)).toEqual([
      page('eventsAll'),
    ])
    expect(await waves(`{ timeline(filter: { types: [STATEMENT] }, first: 5) ${items} }`)).toEqual([
      page('statementsAll'),
    ])
  })

  test('takes a list twice where it asks for it in two ways', async () => {
    expect(
      await waves('{ a: actors(first: 5) { nodes { id } } b: actors(first: 6) { nodes { id } } }'),
    ).toEqual([page('actorsAll', 'actorsAll')])
  })
})
