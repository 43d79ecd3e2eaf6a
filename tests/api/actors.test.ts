import { describe, expect, test } from 'vitest'
import { articleApi } from '../support/articleApi.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { idOf, keysOf, oldestFirst } from '../support/statementIds.ts'

const { ask } = articleApi(harbourSeed)

/** What a selection of one actor is answered with. */
async function actor(id: string, selection: string): Promise<Record<string, unknown>> {
  const data = await ask(`query ($id: ID!) { actor(id: $id) { ${selection} } }`, { id })
  return data['actor'] as Record<string, unknown>
}

const tie =
  '{ totalCount nodes { id } edges { node { __typename id name } title validFrom validTo statements { id } } }'
const ties = `speaksFor ${tie} spokespersons ${tie} belongsTo ${tie} members ${tie} positionsHeld ${tie} positionHolders ${tie}`
const none = { totalCount: 0, nodes: [], edges: [] }

/** One tie, as an edge shows it. */
const edge = (type: string, id: string, name: string, carrier: string, title: string | null = null) => ({
  node: { __typename: type, id, name },
  title,
  validFrom: null,
  validTo: null,
  statements: [{ id: idOf(carrier) }],
})
/** A list of ties. */
const list = (...edges: ReturnType<typeof edge>[]) => ({
  totalCount: edges.length,
  nodes: edges.map(({ node: { id } }) => ({ id })),
  edges,
})
const nothing = {
  speaksFor: none,
  spokespersons: none,
  belongsTo: none,
  members: none,
  positionsHeld: none,
  positionHolders: none,
}

describe('an actor', () => {
  test.each([
    ['volodymyr-zelensky', 'Person', 'Volodymyr Zelensky'],
    ['kremlin', 'Organization', 'Kremlin'],
    ['turkiye', 'State', 'Türkiye'],
    ['istanbul-talks-1#russian-officials', 'UnnamedActor', 'Russian officials'],
    ['code-4711', 'UnclassifiedActor', 'Code 4711'],
  ])('%s is a %s', async (id, type, name) => {
    const found = await actor(id, '__typename id name recordedAt')
    expect(found).toEqual({ __typename: type, id, name, recordedAt: expect.stringContaining('Z') as string })
  })

  test('has other names and a description where a curator wrote them', async () => {
    expect(await actor('kremlin', 'aliases description')).toEqual({
      aliases: ['The Kremlin', 'Кремль'],
      description: 'The presidency of Russia as an office that speaks and acts, not the building.',
    })
    expect(await actor('norland', 'aliases description')).toEqual({ aliases: [], description: null })
  })

  test('shows for whom it speaks and where it holds a position', async () => {
    expect(await actor('dmitry-peskov', ties)).toEqual({
      ...nothing,
      speaksFor: list(edge('Organization', 'kremlin', 'Kremlin', 'narrator-describes-peskov')),
      positionsHeld: list(
        edge('Organization', 'kremlin', 'Kremlin', 'narrator-describes-peskov', 'Spokesman'),
      ),
    })
  })

  test('shows who speaks for it, who holds a position in it, and to whom it belongs', async () => {
    const peskov = ['Person', 'dmitry-peskov', 'Dmitry Peskov', 'narrator-describes-peskov'] as const
    expect(await actor('kremlin', ties)).toEqual({
      ...nothing,
      spokespersons: list(edge(...peskov)),
      positionHolders: list(edge(...peskov, 'Spokesman')),
      belongsTo: list(edge('State', 'russia', 'Russia', 'narrator-implies-kremlin-is-russian')),
    })
  })

  test('lists its members by name', async () => {
    const unnamed = 'istanbul-talks-1#'
    expect(await actor('russia', ties)).toEqual({
      ...nothing,
      members: list(
        edge('Organization', 'kremlin', 'Kremlin', 'narrator-implies-kremlin-is-russian'),
        edge(
          'UnnamedActor',
          `${unnamed}russian-officials`,
          'Russian officials',
          'narrator-describes-russian-officials',
        ),
        edge(
          'UnnamedActor',
          `${unnamed}russian-state-news-agency`,
          'Russian state news agency',
          'narrator-describes-news-agency',
        ),
      ),
      positionHolders: list(
        edge('Person', 'vladimir-putin', 'Vladimir Putin', 'narrator-describes-putin', 'President'),
      ),
    })
  })

  test('that is unnamed has ties too', async () => {
    const government = [
      'Organization',
      'turkish-government',
      'Government of Türkiye',
      'narrator-describes-turkish-spokesperson',
    ] as const
    expect(await actor('istanbul-talks-1#turkish-government-spokesperson', ties)).toEqual({
      ...nothing,
      speaksFor: list(edge(...government)),
      belongsTo: list(edge(...government)),
    })
  })

  test('holds two positions in one organization, each with its title and days', async () => {
    const { positionsHeld } = await actor('jana-vesely', `positionsHeld ${tie}`)
    expect(positionsHeld).toMatchObject({
      totalCount: 2,
      nodes: [{ id: 'port-authority' }, { id: 'port-authority' }],
      edges: expect.arrayContaining([
        expect.objectContaining({ title: 'Director', validFrom: '2020-01-01', validTo: '2030-12-31' }),
        expect.objectContaining({ title: null, validFrom: null, validTo: null }),
      ]) as unknown,
    })
  })

  test('lists what it said and what is said about it', async () => {
    const found = (await actor(
      'donald-trump',
      'statements { nodes { id speaker { id } } } statementsAbout { totalCount nodes { id } }',
    )) as Record<string, { nodes: { id: string }[] }>
    expect(keysOf(found['statements']?.nodes.map(({ id }) => id) ?? [])).toEqual(
      oldestFirst([
        'trump-threatens-sanctions',
        'trump-calls-sanctions-severe',
        'trump-is-disappointed-in-putin',
        'trump-is-not-done-with-putin',
      ]),
    )
    expect(keysOf(found['statementsAbout']?.nodes.map(({ id }) => id) ?? [])).toEqual(
      oldestFirst([
        'narrator-describes-trump',
        'narrator-reports-warning',
        'narrator-reports-trump-on-putin',
      ]),
    )
  })

  test('lists its meetings and actions in the order of time, with what carries each', async () => {
    expect(
      await actor(
        'ukraine',
        'meetings { edges { node { id } statements { id } } } actions { edges { node { id } statements { text } } }',
      ),
    ).toEqual({
      meetings: {
        edges: [
          {
            node: { id: 'istanbul-2025-05' },
            statements: [{ id: idOf('narrator-implies-parties-to-earlier-rounds') }],
          },
          {
            node: { id: 'istanbul-2025-06' },
            statements: [{ id: idOf('narrator-implies-parties-to-earlier-rounds') }],
          },
          {
            node: { id: 'istanbul-2025-07' },
            statements: oldestFirst(['headline-talks-resume', 'zelensky-announces-talks']).map((key) => ({
              id: idOf(key),
            })),
          },
        ],
      },
      actions: {
        edges: [
          {
            node: { id: 'russian-strikes-on-ukrainian-cities' },
            statements: [
              { text: 'Russia hits cities in Ukraine with drones and missiles, more heavily than before.' },
            ],
          },
          {
            node: { id: 'us-promise-of-military-support' },
            statements: [{ text: 'The United States has given Ukraine a promise of military support.' }],
          },
        ],
      },
    })
    expect(await actor('code-4711', 'meetings { nodes { id } } actions { nodes { id } }')).toEqual({
      meetings: { nodes: [{ id: 'harbour-summit' }] },
      actions: { nodes: [] },
    })
  })

  test('lists the sources that it published', async () => {
    const sources = 'sources { totalCount nodes { id } edges { node { title } } }'
    expect(await actor('volodymyr-zelensky', sources)).toEqual({
      sources: {
        totalCount: 1,
        nodes: [{ id: 'zelensky-daily-address' }],
        edges: [{ node: { title: 'Daily address by Volodymyr Zelensky' } }],
      },
    })
    expect(await actor('rustem-umerov', sources)).toEqual({ sources: none })
  })

  test('stands in the list of all by name, case and accents aside', async () => {
    const { up, down } = (await ask(`{
      up: actors(first: 100) { nodes { id } edges { node { name } } }
      down: actors(first: 100, orderBy: NAME_DESC) { nodes { id } }
    }`)) as { up: { nodes: unknown[]; edges: { node: { name: string } }[] }; down: { nodes: unknown[] } }
    expect(up.edges.map(({ node }) => node.name)).toEqual([
      'Code 4711',
      'Dmitry Peskov',
      'Donald Trump',
      'Government of Türkiye',
      'Jana Veselý',
      'Kremlin',
      'Norland',
      'Port Authority',
      'Publisher of the harbour release',
      'Publisher of the Istanbul article',
      'Russia',
      'Russian officials',
      'Russian state news agency',
      'Rustem Umerov',
      'Security council of Ukraine',
      'Senior Ukrainian official',
      'Südmark',
      'Turkish government spokesperson',
      'Türkiye',
      'Ukraine',
      'United States',
      'Vladimir Putin',
      'Volodymyr Zelensky',
    ])
    expect(down.nodes).toEqual(up.nodes.toReversed())
  })
})
