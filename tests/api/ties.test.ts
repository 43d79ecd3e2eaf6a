import { describe, expect, test } from 'vitest'
import { answerOf } from '../support/answerOf.ts'
import { articleApi } from '../support/articleApi.ts'
import { inWaves } from '../support/inWaves.ts'
import { meant, operations } from '../support/operationCases.ts'

const { ask, graph } = articleApi()
const text = Object.fromEntries(operations().map((operation) => [operation.name, operation.text]))
const nothing = { totalCount: 0, nodes: [] }

describe('what ties two actors', () => {
  test('passes the filters of its lists', async () => {
    const query = `query ($meetings: MeetingFilter, $actions: ActionFilter, $statements: StatementFilter) {
      between(a: "ukraine", b: "russia") {
        meetings(filter: $meetings, orderBy: TIME_DESC) { totalCount nodes { id } }
        actions(filter: $actions) { totalCount nodes { id } }
      }
      said: between(a: "donald-trump", b: "vladimir-putin") {
        statements(filter: $statements) { totalCount nodes { id } }
      }
    }`
    const june = { id: 'istanbul-2025-06' }
    const may = { id: 'istanbul-2025-05' }
    const strikes = { id: 'russian-strikes-on-ukrainian-cities' }
    const unfinished = { id: '@trump-is-not-done-with-putin' }
    expect(
      await ask(query, {
        meetings: { from: '2025-05-01', to: '2025-07-01', statuses: ['HELD'] },
        actions: { from: '2025-05-01', to: '2025-07-01' },
        statements: { forms: ['MIXED_QUOTE'] },
      }),
    ).toEqual(
      meant({
        // The day of the strikes is not known, so no period reaches them.
        between: { meetings: { totalCount: 2, nodes: [june, may] }, actions: nothing },
        said: { statements: { totalCount: 1, nodes: [unfinished] } },
      }),
    )
    expect(
      await ask(query, {
        meetings: { statuses: ['CANCELLED'] },
        actions: { codePrefix: '19' },
        statements: { aspects: ['POSITION'] },
      }),
    ).toEqual({
      between: { meetings: nothing, actions: { totalCount: 1, nodes: [strikes] } },
      said: { statements: nothing },
    })
    expect(
      await ask(query, { meetings: { text: 'istanbul june' }, actions: { text: 'istanbul' } }),
    ).toMatchObject({
      between: { meetings: { totalCount: 1, nodes: [june] }, actions: nothing },
    })
  }, 120_000)

  test('names the statements that carry the part of either in an event', async () => {
    expect(
      await ask(`{
        between(a: "donald-trump", b: "russia") { actions { edges { node { id } statements { id } } } }
      }`),
    ).toEqual(
      meant({
        between: {
          actions: {
            edges: [
              { node: { id: 'trump-warning-to-russia' }, statements: [{ id: '@narrator-records-warning' }] },
            ],
          },
        },
      }),
    )
  })
})

describe('the neighbours of an actor', () => {
  const query = `query ($filter: NeighbourFilter) {
    actor(id: "russia") {
      neighbours(filter: $filter) {
        totalCount
        edges {
          weight meetings actions
          node { __typename id }
          relationships { relationship from { id } to { id } title statements { id } }
        }
      }
    }
  }`
  const neighbour = (
    id: string,
    type: string,
    [meetings, actions]: [number, number],
    ties: object[] = [],
  ) => ({
    weight: meetings + actions,
    meetings,
    actions,
    node: { __typename: type, id },
    relationships: ties,
  })
  const belongs = (from: string, carrier: string) => ({
    relationship: 'BELONGS_TO',
    from: { id: from },
    to: { id: 'russia' },
    title: null,
    statements: [{ id: carrier }],
  })
  const putin = neighbour(
    'vladimir-putin',
    'Person',
    [0, 0],
    [
      {
        relationship: 'HOLDS_POSITION_IN',
        from: { id: 'vladimir-putin' },
        to: { id: 'russia' },
        title: 'President',
        statements: [{ id: '@narrator-describes-putin' }],
      },
    ],
  )
  const officials = 'istanbul-talks-1#russian-officials'
  const agency = 'istanbul-talks-1#russian-state-news-agency'

  test('are those in the same events, heaviest first, then those with a direct relationship', async () => {
    const edges = [
      neighbour('ukraine', 'State', [2, 1]),
      neighbour('donald-trump', 'Person', [0, 1]),
      neighbour(
        officials,
        'UnnamedActor',
        [0, 0],
        [belongs(officials, '@narrator-describes-russian-officials')],
      ),
      neighbour(agency, 'UnnamedActor', [0, 0], [belongs(agency, '@narrator-describes-news-agency')]),
      neighbour(
        'kremlin',
        'Organization',
        [0, 0],
        [belongs('kremlin', '@narrator-implies-kremlin-is-russian')],
      ),
      putin,
    ]
    expect(await ask(query)).toEqual(meant({ actor: { neighbours: { totalCount: 6, edges } } }))
  })

  test('are fewer by kind, tie, status, code and weight', async () => {
    const found = async (filter: object) => {
      const { actor } = (await ask(query, { filter })) as {
        actor: { neighbours: { edges: { weight: number; node: { id: string } }[] } }
      }
      return actor.neighbours.edges.map(({ node, weight }) => [node.id, weight])
    }
    expect(await found({ kinds: ['PERSON'] })).toEqual([
      ['donald-trump', 1],
      ['vladimir-putin', 0],
    ])
    expect(await found({ ties: ['HOLDS_POSITION_IN', 'SPEAKS_FOR'] })).toEqual([['vladimir-putin', 0]])
    expect(await found({ statuses: ['SCHEDULED'], ties: ['SHARED_EVENT'] })).toEqual([
      ['turkiye', 1],
      ['ukraine', 1],
    ])
    expect(await found({ codePrefix: '13', minWeight: 1 })).toEqual([['donald-trump', 1]])
    expect(await found({ minWeight: 2 })).toEqual([['ukraine', 3]])
    expect(await found({ eventKinds: ['MEETING'], to: '2025-05-31', minWeight: 1 })).toEqual([['ukraine', 1]])
  })
})

describe('the trips', () => {
  async function waves(query: string, variables: object = {}): Promise<string[][]> {
    const stepped = inWaves(graph())
    const { errors } = await answerOf(stepped.graph, query, variables)
    expect(errors).toEqual([])
    return stepped.waves
  }

  test('of what ties two actors are one, and one for the sides of actions, however much it is', async () => {
    const both = (name: string) => [`${name}.ascending`, `${name}.count`]
    for (const first of [1, 50]) {
      expect(await waves(text['Between'] ?? '', { a: 'ukraine', b: 'russia', first })).toEqual([
        [...both('eventsBetween'), ...both('eventsBetween'), ...both('statementsByAnchor')].sort(),
        ['neighboursByEvents'],
      ])
    }
  })

  test('of brokers are one, and of neighbours one with their actor', async () => {
    expect(await waves(text['Brokers'] ?? '', { a: 'ukraine', b: 'donald-trump', first: 20 })).toEqual([
      ['brokersBetween'],
    ])
    expect(
      await waves('{ actor(id: "russia") { neighbours { edges { weight node { id name } } } } }'),
    ).toEqual([['neighboursOfActor.ascending', 'thingsById']])
  })
})
