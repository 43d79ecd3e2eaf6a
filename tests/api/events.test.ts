import { describe, expect, test } from 'vitest'
import { times } from '../../seed/istanbul-talks-1/times.ts'
import { articleApi } from '../support/articleApi.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { keysOf, oldestFirst } from '../support/statementIds.ts'

const { ask } = articleApi(harbourSeed)

/** What a selection of one thing is answered with, asked by a root field of this name. */
async function thing(field: string, id: string, selection: string): Promise<Record<string, unknown>> {
  const data = await ask(`query ($id: ID!) { found: ${field}(id: $id) { ${selection} } }`, { id })
  return data['found'] as Record<string, unknown>
}

const time = 'time { text edtf earliest latest basis resolvedFrom }'
const bare = { aliases: [], description: null, recordedAt: expect.stringContaining('Z') as string }

describe('an action', () => {
  test('tells who did what to whom, about what', async () => {
    const all = `__typename id name aliases description recordedAt code status ${time} place { id }
      initiator { __typename id name aliases } target { __typename id name }
      participants { totalCount nodes { id } edges { role node { id } statements { text } } }
      topics { totalCount nodes { id } edges { node { name } statements { text } } }`
    const carried = {
      statements: [{ text: 'Trump has threatened Russia with sanctions over the missing ceasefire.' }],
    }
    expect(await thing('action', 'trump-warning-to-russia', all)).toEqual({
      ...bare,
      __typename: 'Action',
      id: 'trump-warning-to-russia',
      name: 'Trump warns Russia of sanctions',
      aliases: ['50-day deadline'],
      code: '1312',
      status: 'HELD',
      time: {
        text: 'just days',
        edtf: '../2025-07-21',
        earliest: null,
        latest: '2025-07-21',
        basis: 'RESOLVED',
        resolvedFrom: times.justDays.resolvedFrom,
      },
      place: null,
      initiator: {
        __typename: 'Person',
        id: 'donald-trump',
        name: 'Donald Trump',
        aliases: ['Donald J. Trump', 'Donald John Trump', 'Дональд Трамп'],
      },
      target: { __typename: 'State', id: 'russia', name: 'Russia' },
      participants: {
        totalCount: 2,
        nodes: [{ id: 'donald-trump' }, { id: 'russia' }],
        edges: [
          { role: 'INITIATOR', node: { id: 'donald-trump' }, ...carried },
          { role: 'TARGET', node: { id: 'russia' }, ...carried },
        ],
      },
      topics: {
        totalCount: 2,
        nodes: [{ id: 'ceasefire' }, { id: 'sanctions-on-russia' }],
        edges: [
          { node: { name: 'Ceasefire' }, ...carried },
          { node: { name: 'Sanctions on Russia' }, ...carried },
        ],
      },
    })
  })

  test('names nobody whom the article does not name', async () => {
    expect(
      await thing(
        'action',
        'full-scale-invasion-of-ukraine',
        `initiator { id } target { id } status ${time}`,
      ),
    ).toEqual({
      initiator: null,
      target: null,
      status: 'ONGOING',
      time: {
        text: 'in 2022',
        edtf: '2022/..',
        earliest: '2022-01-01',
        latest: null,
        basis: 'STATED',
        resolvedFrom: null,
      },
    })
  })

  test('has a place where one is said', async () => {
    expect(await thing('action', 'harbour-blockade', 'code place { __typename id name aliases }')).toEqual({
      code: '138',
      place: { __typename: 'Place', id: 'old-port', name: 'Old Port', aliases: [] },
    })
  })

  test('is shown with what is claimed and said about it', async () => {
    const found = (await thing(
      'event',
      'full-scale-invasion-of-ukraine',
      '... on Action { code } claims { aspect status statements { id } } statementsAbout { nodes { id } }',
    )) as {
      code: string
      claims: { aspect: string; statements: { id: string }[] }[]
      statementsAbout: { nodes: { id: string }[] }
    }
    const claimed = found.claims.map(({ aspect, statements }) => [
      aspect,
      keysOf(statements.map(({ id }) => id)),
    ])
    expect(Object.fromEntries(claimed)).toEqual({
      DATE: ['narrator-says-invasion-began-in-2022'],
      STATUS: oldestFirst(['subheading-war-continues', 'narrator-says-invasion-lasts']),
      SUBJECT: ['narrator-says-push-meets-escalation'],
    })
    expect(keysOf(found.statementsAbout.nodes.map(({ id }) => id))).toEqual(
      oldestFirst([
        'narrator-says-invasion-began-in-2022',
        'subheading-war-continues',
        'narrator-says-invasion-lasts',
        'narrator-says-push-meets-escalation',
      ]),
    )
  })
})

describe('a meeting', () => {
  test('has the status and day that its best statements give it', async () => {
    const all = `__typename id name aliases description recordedAt status ${time} place { id } series { __typename id name aliases }`
    expect(await thing('meeting', 'harbour-summit', all)).toEqual({
      ...bare,
      __typename: 'Meeting',
      id: 'harbour-summit',
      name: 'Harbour summit',
      aliases: ['Cúpula do porto'],
      // The narrator's words came out last among the certain ones; the other day is only probable.
      status: 'SCHEDULED',
      time: {
        text: null,
        edtf: '2025-03-10',
        earliest: '2025-03-10',
        latest: '2025-03-10',
        basis: 'STATED',
        resolvedFrom: null,
      },
      place: { id: 'old-port' },
      series: { __typename: 'MeetingSeries', id: 'harbour-rounds', name: 'Harbour rounds', aliases: [] },
    })
  })

  test('lists an actor once for each role, by name, then role', async () => {
    const roles = '{ totalCount nodes { id } edges { role node { name } } }'
    const found = await thing(
      'meeting',
      'harbour-summit',
      `all: participants ${roles} some: participants(roles: [MEDIATOR, PARTICIPANT]) ${roles} no: participants(roles: []) ${roles}`,
    )
    const part = (role: string, name: string) => ({ role, node: { name } })
    expect(found['all']).toEqual({
      totalCount: 4,
      nodes: [{ id: 'code-4711' }, { id: 'norland' }, { id: 'norland' }, { id: 'sudmark' }],
      edges: [
        part('MEDIATOR', 'Code 4711'),
        part('HOST', 'Norland'),
        part('PARTICIPANT', 'Norland'),
        part('PARTICIPANT', 'Südmark'),
      ],
    })
    expect(found['some']).toMatchObject({
      totalCount: 3,
      nodes: [{ id: 'code-4711' }, { id: 'norland' }, { id: 'sudmark' }],
    })
    expect(found['no']).toEqual({ totalCount: 0, nodes: [], edges: [] })
  })

  test('has claims that are contested, and one that its own speaker cannot confirm', async () => {
    expect(await thing('meeting', 'harbour-summit', 'claims { aspect status }')).toEqual({
      claims: [
        { aspect: 'DATE', status: 'CONTESTED' },
        { aspect: 'PLACE', status: 'CONTESTED' },
        { aspect: 'PARTICIPANTS', status: 'UNCONFIRMED' },
        { aspect: 'AGENDA', status: 'UNCONFIRMED' },
        { aspect: 'STATUS', status: 'UNCONFIRMED' },
      ],
    })
  })
})
