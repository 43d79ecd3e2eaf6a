import { describe, expect, test } from 'vitest'
import { articleApi } from '../support/articleApi.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { idOf, keysOf, oldestFirst } from '../support/statementIds.ts'

const { ask } = articleApi(harbourSeed)

/** What a selection of one thing is answered with, asked by a root field of this name. */
async function thing(field: string, id: string, selection: string): Promise<Record<string, unknown>> {
  const data = await ask(`query ($id: ID!) { found: ${field}(id: $id) { ${selection} } }`, { id })
  return data['found'] as Record<string, unknown>
}

const bare = { aliases: [], description: null, recordedAt: expect.stringContaining('Z') as string }

describe('what events belong to', () => {
  test('a series lists its meetings, with what carries each', async () => {
    expect(
      await thing(
        'meetingSeries',
        'istanbul-talks',
        '__typename id name aliases description recordedAt meetings { totalCount nodes { id } edges { statements { id } } }',
      ),
    ).toEqual({
      __typename: 'MeetingSeries',
      id: 'istanbul-talks',
      name: 'Istanbul talks',
      aliases: ['Istanbul peace talks', 'Istanbul rounds of 2025'],
      description: 'The rounds of talks that took place or are planned in Istanbul in 2025.',
      recordedAt: expect.any(String) as string,
      meetings: {
        totalCount: 3,
        nodes: [{ id: 'istanbul-2025-05' }, { id: 'istanbul-2025-06' }, { id: 'istanbul-2025-07' }],
        edges: [
          { statements: [{ id: idOf('narrator-says-earlier-rounds-are-of-the-same-talks') }] },
          { statements: [{ id: idOf('narrator-says-earlier-rounds-are-of-the-same-talks') }] },
          { statements: [{ id: idOf('headline-talks-resume') }] },
        ],
      },
    })
  })

  test('a place lists its events, and only what is said of itself', async () => {
    const all = `__typename id name aliases description recordedAt
      events { totalCount nodes { __typename id } edges { node { id } statements { text } } } statementsAbout { nodes { text } }`
    const blockade = { __typename: 'Action', id: 'harbour-blockade' }
    const summit = { __typename: 'Meeting', id: 'harbour-summit' }
    expect(await thing('place', 'old-port', all)).toEqual({
      ...bare,
      __typename: 'Place',
      id: 'old-port',
      name: 'Old Port',
      events: {
        totalCount: 2,
        nodes: [blockade, summit],
        edges: [
          {
            node: { id: 'harbour-blockade' },
            statements: [{ text: 'Südmark threatens Norland with a blockade.' }],
          },
          {
            node: { id: 'harbour-summit' },
            statements: [{ text: 'Norland, Südmark and one more are to meet in the Old Port.' }],
          },
        ],
      },
      statementsAbout: { nodes: [{ text: 'The Old Port is small.' }] },
    })
    expect(await thing('place', 'istanbul', 'statementsAbout { totalCount }')).toEqual({
      statementsAbout: { totalCount: 0 },
    })
  })

  test('a topic lists its events and what is said of it', async () => {
    const found = (await thing(
      'topic',
      'prisoner-exchange',
      `__typename id name aliases description recordedAt events { nodes { id } edges { node { name } statements { id } } }
       statementsAbout { nodes { id } }`,
    )) as {
      events: { nodes: unknown[]; edges: { statements: { id: string }[] }[] }
      statementsAbout: { nodes: { id: string }[] }
    }
    expect(found).toMatchObject({
      ...bare,
      __typename: 'Topic',
      name: 'Prisoner exchange',
      aliases: ['Prisoner swap', 'Exchange of prisoners of war', 'POW exchange'],
    })
    expect(found.events.nodes).toEqual([{ id: 'istanbul-2025-07' }, { id: 'zelensky-umerov-preparation' }])
    expect(found.events.edges.map(({ statements }) => keysOf(statements.map(({ id }) => id)))).toEqual([
      oldestFirst(['subheading-exchange-is-focus', 'senior-official-says-exchange-is-possible-focus']),
      ['zelensky-says-exchange-was-discussed'],
    ])
    expect(keysOf(found.statementsAbout.nodes.map(({ id }) => id))).toEqual([
      'zelensky-says-exchange-was-discussed',
      'senior-official-says-exchange-is-possible-focus',
    ])
  })

  test('lists of the root belong to nothing, so nothing carries their items', async () => {
    const edges = '(first: 100) { edges { node { id } statements { id } } }'
    const found = await ask(`{ events${edges} meetings${edges} actions${edges} topics${edges} }`)
    const carriers = Object.values(found).flatMap((list) =>
      (list as { edges: { statements: unknown[] }[] }).edges.flatMap(({ statements }) => statements),
    )
    expect(carriers).toEqual([])
  })
})

describe('the lists of the root', () => {
  test('hold events in the order of time, undated last, and backwards in exactly the reverse', async () => {
    const found = (await ask(`{
      up: events(first: 100) { nodes { id } }
      down: events(first: 100, orderBy: TIME_DESC) { nodes { id } }
    }`)) as Record<string, { nodes: { id: string }[] }>
    const up = found['up']?.nodes.map(({ id }) => id)
    expect(up).toEqual([
      'full-scale-invasion-of-ukraine',
      'harbour-blockade',
      'harbour-summit',
      'istanbul-2025-05',
      'istanbul-2025-06',
      'istanbul-2025-07',
      // Times open at their beginning have no first day, only a last one.
      'harbour-opening',
      'trump-warning-to-russia',
      'russian-strikes-on-ukrainian-cities',
      'us-promise-of-military-support',
      'zelensky-putin-meeting',
      'zelensky-umerov-preparation',
    ])
    expect(found['down']?.nodes.map(({ id }) => id)).toEqual(up?.toReversed())
  })

  test('hold places and topics by name', async () => {
    const found = await ask(`{
      places { nodes { name } edges { node { id } } }
      topics { nodes { name } }
      back: topics(orderBy: NAME_DESC, first: 1) { nodes { id } }
    }`)
    expect(found).toEqual({
      places: {
        nodes: [{ name: 'Istanbul' }, { name: 'Old Port' }],
        edges: [{ node: { id: 'istanbul' } }, { node: { id: 'old-port' } }],
      },
      topics: {
        nodes: [
          'Ceasefire',
          'Civilian casualties',
          'Harbour dues',
          'Meeting of the leaders',
          'Military support for Ukraine',
          'Peace talks',
          'Prisoner exchange',
          'Sanctions on Russia',
        ].map((name) => ({ name })),
      },
      back: { nodes: [{ id: 'sanctions-on-russia' }] },
    })
  })
})
