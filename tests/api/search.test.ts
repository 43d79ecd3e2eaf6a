import { describe, expect, test } from 'vitest'
import { articleApi } from '../support/articleApi.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { idOf } from '../support/statementIds.ts'

const { ask, refusal } = articleApi(harbourSeed)

interface Hit {
  score: number
  highlights: string[]
  node: { __typename: string; id: string }
}

async function search(text: string, types?: string[] | null): Promise<Hit[]> {
  const { search: found } = (await ask(
    `query ($text: String!, $types: [SearchType!]) {
      search(text: $text, types: $types, first: 100) { totalCount edges { score highlights node { __typename id } } nodes { id } }
    }`,
    { text, types },
  )) as { search: { totalCount: number; edges: Hit[]; nodes: { id: string }[] } }
  expect(found.edges).toHaveLength(found.totalCount)
  expect(found.nodes).toEqual(found.edges.map(({ node: { id } }) => ({ id })))
  return found.edges
}

const ids = (hits: Hit[]) => hits.map(({ node }) => node.id)

describe('a search', () => {
  test.each<[string, string, string[]]>([
    ['ACTOR', 'trump', ['donald-trump']],
    ['MEETING', 'putin', ['zelensky-putin-meeting']],
    ['ACTION', 'trump', ['trump-warning-to-russia']],
    ['SOURCE', 'zelensky', ['zelensky-daily-address']],
    ['TOPIC', 'prisoner', ['prisoner-exchange']],
    ['PLACE', 'istanbul', ['istanbul']],
    ['STATEMENT', 'harsh', [idOf('trump-calls-sanctions-severe')]],
    ['STATEMENT', 'severe', [idOf('trump-calls-sanctions-severe')]],
    ['PLACE', 'trump', []],
  ])('of type %s finds by %j what it says', async (type, text, found) => {
    expect(ids(await search(text, [type]))).toEqual(found)
  })

  test('puts every match in a name before every match in a text, and the better before the worse', async () => {
    for (const text of ['istanbul', 'zelensky', 'russia', 'talks', 'ukraine', 'meeting', 'r']) {
      const hits = await search(text)
      const isNamed = hits.map(({ node }) => !['Statement', 'Source'].includes(node.__typename))
      expect(isNamed, text).toEqual(isNamed.toSorted((a, b) => Number(b) - Number(a)))
      expect(new Set(isNamed).size, text).toBe(2)
      expect(hits, text).toEqual(
        hits.toSorted((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1)),
      )
      expect(new Set(ids(hits)).size).toBe(hits.length)
    }
  })

  test('over all types is the searches of each type together', async () => {
    const types = ['ACTOR', 'MEETING', 'ACTION', 'STATEMENT', 'SOURCE', 'TOPIC', 'PLACE']
    const each = (await Promise.all(types.map((type) => search('istanbul', [type])))).flat()
    expect(ids(await search('istanbul')).sort()).toEqual(ids(each).sort())
    expect(ids(await search('istanbul', types)).sort()).toEqual(ids(each).sort())
    expect(ids(await search('istanbul', null)).sort()).toEqual(ids(each).sort())
  })

  test.each([
    ['Zelensky', 'typed as it is'],
    ['zELENSKY', 'in another case'],
    ['Zelenski', 'with a letter wrong'],
    ['Zelesnky', 'with two letters swapped'],
    ['Zelenky', 'with a letter left out'],
    ['Zellensky', 'with a letter too many'],
    ['Zelen', 'begun'],
    ['Зеленський', 'in Ukrainian'],
    ['Зеленский', 'in Russian'],
    ['Ｚｅｌｅｎｓｋｙ', 'in full width'],
    ['Zelénský', 'with accents'],
    ['Zele\u0301nsky', 'with a combining accent'],
    ['  Zelensky!? ', 'amid signs'],
    ['"Volodymyr" (Zelensky)', 'amid query syntax'],
    ['Zelensky Volodymyr', 'back to front'],
  ])('for %s finds the name %s', async (text) => {
    expect(ids(await search(text, ['ACTOR']))).toEqual(['volodymyr-zelensky'])
  })

  test.each(['Zelensky xylophone', 'Zxlxnsky', 'xylophone', '', '…', '*', '"', 'lensky'])(
    'for %j finds nobody',
    async (text) => {
      expect(await search(text, ['ACTOR'])).toEqual([])
    },
  )

  test('marks in every text that matched the words that did, and escapes nothing', async () => {
    expect((await search('drones missiles', ['STATEMENT']))[0]).toMatchObject({
      highlights: [
        'Russia hits cities in Ukraine with <mark>drones</mark> and <mark>missiles</mark>, more heavily than before.',
      ],
    })
    expect((await search('Südm', ['ACTOR']))[0]).toMatchObject({
      highlights: ['<mark>Südmark</mark>'],
    })
    const said = (await search('wednesday scheduled', ['STATEMENT'])).map(({ highlights }) => highlights)
    expect(said).toHaveLength(2)
    expect(said).toContainEqual([
      'The July round is fixed for <mark>Wednesday</mark>.',
      'the meeting is <mark>scheduled</mark> for <mark>Wednesday</mark>',
    ])
  })

  test('takes twenty words and no more, and no word beyond two hundred letters', async () => {
    const query = 'query ($text: String!) { search(text: $text) { totalCount } }'
    const words = (count: number) => Array.from({ length: count }, () => 'a').join(' ')
    expect(await ask(query, { text: words(20) })).toHaveProperty('search')
    expect(await refusal(query, { text: words(21) })).toBe('BAD_USER_INPUT')
    expect(await ask(query, { text: 'a'.repeat(200) })).toEqual({ search: { totalCount: 0 } })
    expect(await refusal(query, { text: 'a'.repeat(201) })).toBe('BAD_USER_INPUT')
    expect(await ask(query, { text: `${'a'.repeat(200)}-${'b'.repeat(200)}` })).toEqual({
      search: { totalCount: 0 },
    })
    expect(await ask(query, { text: '김정은박'.repeat(15) })).toEqual({ search: { totalCount: 0 } })
    expect(await refusal(query, { text: '李'.repeat(61) })).toBe('BAD_USER_INPUT')
  })
})
