import { describe, expect, test } from 'vitest'
import { evidenceId } from '../../src/domain/evidenceId.ts'
import { articleApi } from '../support/articleApi.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { idOf } from '../support/statementIds.ts'

const { ask } = articleApi(harbourSeed)

const evidence = evidenceId({ source: 'istanbul-talks-1', start: 0, end: 40 })
const types: [type: string, id: string][] = [
  ['Person', 'volodymyr-zelensky'],
  ['Organization', 'kremlin'],
  ['State', 'ukraine'],
  ['UnnamedActor', 'istanbul-talks-1#publisher'],
  ['UnclassifiedActor', 'code-4711'],
  ['Meeting', 'istanbul-2025-07'],
  ['Action', 'trump-warning-to-russia'],
  ['MeetingSeries', 'istanbul-talks'],
  ['Place', 'istanbul'],
  ['Topic', 'ceasefire'],
  ['Statement', idOf('umerov-says-wednesday')],
  ['Source', 'istanbul-talks-1'],
  ['Evidence', evidence],
  ['Condition', 'no-ceasefire-within-50-days'],
]
/** The types that each root field of one thing is for. */
const fields: Record<string, string[]> = {
  actor: ['Person', 'Organization', 'State', 'UnnamedActor', 'UnclassifiedActor'],
  event: ['Meeting', 'Action'],
  meeting: ['Meeting'],
  action: ['Action'],
  meetingSeries: ['MeetingSeries'],
  place: ['Place'],
  topic: ['Topic'],
  statement: ['Statement'],
  source: ['Source'],
  condition: ['Condition'],
}

describe('node', () => {
  test.each(types)('finds a %s by its id', async (type, id) => {
    expect(await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: type, id },
    })
  })

  test('reads of each type what only its own row holds', async () => {
    const selection = `... on Thing { recordedAt } ... on Event { status } ... on Action { code } ... on Statement { text }
      ... on Source { title } ... on Evidence { end } ... on Condition { trigger } ... on Actor { name }`
    const { nodes } = (await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`, {
      ids: [
        'trump-warning-to-russia',
        idOf('headline-in-istanbul'),
        'istanbul-talks-1',
        evidence,
        'no-ceasefire-within-50-days',
        'kremlin',
      ],
    })) as { nodes: unknown[] }
    const recordedAt = expect.any(String) as string
    expect(nodes).toEqual([
      { recordedAt, status: 'HELD', code: '1312' },
      { text: 'The coming talks take place in Istanbul.' },
      { title: 'News report on the round announced for Istanbul in July 2025' },
      { end: 40 },
      { trigger: 'Russia has come to no ceasefire with Ukraine when the time is up.' },
      { recordedAt, name: 'Kremlin' },
    ])
  })

  test.each(['', ' ', 'nobody', 'Ukraine', 'ukraine ', '4:0', '0'])(
    'is null for the id %j, which nothing has',
    async (id) => {
      expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
    },
  )
})

describe('nodes', () => {
  const nodes = async (ids: string[]) =>
    (await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids }))['nodes']

  test('keeps the order, the gaps and the repetitions that were asked for', async () => {
    const kremlin = { __typename: 'Organization', id: 'kremlin' }
    const istanbul = { __typename: 'Place', id: 'istanbul' }
    expect(await nodes(['kremlin', 'nobody', 'istanbul', 'kremlin', 'nobody'])).toEqual([
      kremlin,
      null,
      istanbul,
      kremlin,
      null,
    ])
    expect(await nodes([])).toEqual([])
  })

  test('takes one id of every type at once', async () => {
    expect(await nodes(types.map(([, id]) => id))).toEqual(
      types.map(([__typename, id]) => ({ __typename, id })),
    )
  })
})

describe.each(Object.entries(fields))('%s', (field, own) => {
  test('finds things of its own types alone', async () => {
    for (const [type, id] of types) {
      const found = await ask(`query ($id: ID!) { found: ${field}(id: $id) { __typename id } }`, { id })
      expect(found, `${field} of a ${type}`).toEqual({
        found: own.includes(type) ? { __typename: type, id } : null,
      })
    }
  })
})
