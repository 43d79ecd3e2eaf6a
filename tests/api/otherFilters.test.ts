import { getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../src/api/schema.ts'
import { articleApi } from '../support/articleApi.ts'
import { harbourSeed } from '../support/harbourSeed.ts'

const { ask } = articleApi(harbourSeed)

/** The ids of what a list of the root holds under a filter. */
async function found(field: string, filter: object): Promise<string[]> {
  const type = `${{ actors: 'Actor', sources: 'Source', topics: 'Topic', places: 'Place' }[field] ?? ''}Filter`
  const query = `query ($filter: ${type}) { list: ${field}(first: 100, filter: $filter) { totalCount nodes { id } } }`
  const { totalCount, nodes } = (await ask(query, { filter }))['list'] as {
    totalCount: number
    nodes: { id: string }[]
  }
  expect(nodes).toHaveLength(totalCount)
  return nodes.map(({ id }) => id)
}

const unnamed = (name: string) => `istanbul-talks-1#${name}`

test.each<[string, object, string[]]>([
  ['actors', { text: 'Зеленський' }, ['volodymyr-zelensky']],
  ['actors', { text: 'zelenski' }, ['volodymyr-zelensky']],
  ['actors', { text: 'Umerov Rustem' }, ['rustem-umerov']],
  ['actors', { text: 'washington' }, ['united-states']],
  ['actors', { text: 'sudmark' }, ['sudmark']],
  ['actors', { text: 'Зюдмарк' }, ['sudmark']],
  ['actors', { text: 'vesely' }, ['jana-vesely']],
  ['actors', { text: 'xylophone' }, []],
  [
    'actors',
    { text: 'russian', kinds: ['UNNAMED'] },
    [unnamed('russian-officials'), unnamed('russian-state-news-agency')],
  ],
  ['actors', { text: 'russian', kinds: ['PERSON'] }, []],
  [
    'actors',
    { text: 'russian', belongsTo: ['russia'] },
    [unnamed('russian-officials'), unnamed('russian-state-news-agency')],
  ],
  [
    'actors',
    { kinds: ['PERSON', 'UNCLASSIFIED'] },
    [
      'code-4711',
      'dmitry-peskov',
      'donald-trump',
      'jana-vesely',
      'rustem-umerov',
      'vladimir-putin',
      'volodymyr-zelensky',
    ],
  ],
  ['actors', { kinds: ['STATE'] }, ['norland', 'russia', 'sudmark', 'turkiye', 'ukraine', 'united-states']],
  [
    'actors',
    { kinds: ['ORGANIZATION'] },
    ['turkish-government', 'kremlin', 'port-authority', 'ukraine-security-council'],
  ],
  // Directly and not through the government.
  ['actors', { belongsTo: ['turkiye'] }, ['turkish-government']],
  ['actors', { belongsTo: ['ukraine'], kinds: ['ORGANIZATION'] }, ['ukraine-security-council']],
  ['actors', { belongsTo: ['kremlin'] }, []],
  ['sources', { text: 'daily adress' }, ['zelensky-daily-address']],
  ['sources', { text: 'diametrically' }, []],
  ['sources', { text: 'istanbul', kinds: ['ADDRESS'] }, []],
  ['sources', { text: 'harb', publishers: ['port-authority'] }, ['harbour-records']],
  ['sources', { kinds: ['NEWS_ARTICLE', 'PRESS_RELEASE'] }, ['istanbul-talks-1', 'harbour-accord-1']],
  ['sources', { kinds: ['INTERVIEW'] }, []],
  [
    'sources',
    { publishers: ['volodymyr-zelensky', 'port-authority'] },
    ['zelensky-daily-address', 'harbour-records'],
  ],
  ['sources', { publishers: ['volodymyr-zelensky'], kinds: ['DATA_SET'] }, []],
  ['sources', { publishers: ['kremlin'] }, []],
  ['topics', { text: 'truce' }, ['ceasefire']],
  ['topics', { text: 'milit aid' }, ['military-support-for-ukraine']],
  ['topics', { text: 'istanbul' }, []],
  ['topics', { text: '' }, []],
  [
    'topics',
    { text: null },
    [
      'ceasefire',
      'civilian-casualties',
      'harbour-dues',
      'leaders-meeting',
      'military-support-for-ukraine',
      'peace-talks',
      'prisoner-exchange',
      'sanctions-on-russia',
    ],
  ],
  ['places', { text: 'Стамбул' }, ['istanbul']],
  ['places', { text: 'İSTANBUL' }, ['istanbul']],
  ['places', { text: 'old port' }, ['old-port']],
  ['places', { text: 'kremlin' }, []],
  ['places', {}, ['istanbul', 'old-port']],
])('%s pass for %j what it says', async (field, filter, ids) => {
  expect(await found(field, filter)).toEqual(ids)
})

describe('a list of one actor', () => {
  test('is filtered as that of all is', async () => {
    const { actor } = (await ask(`{ actor(id: "port-authority") {
      hit: sources(filter: { kinds: [DATA_SET], text: "records", publishers: ["port-authority"] }) { nodes { id } }
      miss: sources(filter: { text: "accord" }) { totalCount nodes { id } }
      other: sources(filter: { publishers: ["norland"] }) { totalCount nodes { id } }
      kind: sources(filter: { kinds: [ADDRESS] }) { totalCount nodes { id } }
    } }`)) as { actor: unknown }
    const none = { totalCount: 0, nodes: [] }
    expect(actor).toEqual({
      hit: { nodes: [{ id: 'harbour-records' }] },
      miss: none,
      other: none,
      kind: none,
    })
  })
})

/** Every condition of every list of the root that takes a list of values. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(
  ({ name, args, type: answer }) =>
    args.flatMap((argument) => {
      const type = getNamedType(argument.type)
      if (argument.name !== 'filter' || !isInputObjectType(type)) return []
      if (!getNamedType(answer).name.endsWith('Connection')) return []
      return Object.values(type.getFields())
        .filter((field) => isListType(getNullableType(field.type)))
        .map((field) => [name, type.name, field.name] as const)
    }),
)

test.each(lists)('%s: an empty list in %s.%s is met by nothing', async (field, type, condition) => {
  const query = `query ($filter: ${type}!) { list: ${field}(first: 5, filter: $filter) { totalCount nodes { __typename } } }`
  const none = { list: { totalCount: 0, nodes: [] } }
  expect(await ask(query, { filter: { [condition]: [] } })).toEqual(none)
  const text = 'text' in ((schema.getType(type) as { getFields?: () => object }).getFields?.() ?? {})
  if (text) expect(await ask(query, { filter: { [condition]: [], text: 'a' } })).toEqual(none)
})
