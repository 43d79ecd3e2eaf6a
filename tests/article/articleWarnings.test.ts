import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { checkArticle } from '../../src/article/checkArticle.ts'
import { readArticle } from '../../src/article/readArticle.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const text = `Lena Falk spoke on Monday. She said: "The boats are ready." Nobody else came.

Kaia Lind left the hall.

The talks begin soon. Lena Falk said that boats may come.`

let graph: Graph
const { folder, remove } = temporaryFolder()

beforeAll(async () => {
  graph = await articleGraph()
  writeFileSync(path.join(folder, 'harbour.txt'), text)
})
afterAll(async () => {
  await graph.close()
  remove()
})

const statement = (exact: string, more: object) => ({
  ...{ record: 'statement', id: 's', speaker: 'Lena Falk', source: 'harbour', text: 'It is so.' },
  ...{ speechAct: 'ASSERT', form: 'INDIRECT', certainty: 'CERTAIN', evidence: [{ quote: { exact } }] },
  about: [{ subject: 'Lena Falk', aspect: 'SUBJECT' }],
  ...more,
})

/** The warnings of an article with these records, those of sentences without a statement aside. */
async function warningsOf(...records: object[]): Promise<string[]> {
  const file = path.join(folder, 'harbour.yaml')
  const around = [
    { record: 'dataset', version: 3, name: 'harbour' },
    { record: 'actor', id: 'courier', kind: 'Organization', name: 'The Lindholm Courier' },
    { record: 'actor', id: 'lena-falk', kind: 'Person', name: 'Lena Falk' },
    { record: 'actor', id: 'oto-berg', kind: 'Person', name: 'Oto Berg' },
    {
      ...{ record: 'source', id: 'harbour', kind: 'NEWS_ARTICLE', title: 'Boats', publisher: 'courier' },
      text: { file: 'harbour.txt', length: text.length, sha256: sha256(text) },
    },
  ]
  writeFileSync(file, stringify([...around, ...records]))
  const { faults, warnings } = await checkArticle(graph, await readArticle(file), folder)
  expect(faults).toEqual([])
  return warnings
    .filter(({ where, what }) => !what.startsWith('no statement has words') && where !== 'actor "oto-berg"')
    .map(({ where, what }) => `${where}: ${what}`)
}

it.each([
  ['nothing where the words carry the claim', statement('The boats are ready', { form: 'DIRECT_QUOTE' }), []],
  [
    'a quotation outside quotation marks',
    statement('Nobody else came', { form: 'DIRECT_QUOTE', polarity: 'NEGATED' }),
    [/^statement "s": it is a DIRECT_QUOTE, and "Nobody else came" stands outside quotation marks/],
  ],
  [
    'a speaker whom the text does not name near the words',
    statement('Kaia Lind left the hall', { speaker: 'Oto Berg' }),
    [/^statement "s": neither the paragraph .* names "Oto Berg"/],
  ],
  [
    'a figure, a day and a negation that the words lack',
    statement('The boats are ready', { text: 'On Friday 40 boats are not ready.' }),
    [/^statement "s": its claim has "40", "Friday", a negation, which its words lack/],
  ],
  [
    'a denial that is affirmed',
    statement('The boats are ready', { speechAct: 'DENY' }),
    [/^statement "s": it is a DENY, and AFFIRMED/],
  ],
  [
    'a certain claim whose words leave it open',
    statement('boats may come', { text: 'More boats are coming.' }),
    [/^statement "s": it is CERTAIN, and its words say "may"/],
  ],
  [
    'a claim in the words of the source',
    statement('The boats are ready', { text: 'The boats are ready.' }),
    [/^statement "s": its text copies the words/],
  ],
  [
    'a day that is another day of the week',
    statement('The boats are ready', {
      saidAt: { text: 'on Monday', edtf: '2025-05-13', basis: 'RESOLVED', resolvedFrom: 'x' },
    }),
    [/^statement "s": "on Monday" is written as 2025-05-13, which is a Tuesday/],
  ],
])('warns of %s', async (_, record, expected) => {
  const warnings = await warningsOf(record)
  expect(warnings).toHaveLength(expected.length)
  for (const [index, pattern] of expected.entries()) expect(warnings[index]).toMatch(pattern)
})

it('warns of a new actor whose name is close to one that the graph has', async () => {
  const umerov = { record: 'actor', id: 'umerov', kind: 'Person', name: 'Rustam Umerov' }
  const spoken = statement('The boats are ready', { about: [{ subject: 'umerov', aspect: 'SUBJECT' }] })
  expect(await warningsOf(umerov, spoken)).toEqual([
    'actor "umerov": its name is close to "rustem-umerov" (Rustem Umerov, Person) of the graph.',
  ])
})

it('warns of a source whose date is not the day that its words state', async () => {
  const dated = { publishedAt: { text: '14 May 2025', edtf: '1925-05-14', basis: 'STATED' } }
  const source = {
    record: 'source',
    id: 'other',
    kind: 'NEWS_ARTICLE',
    title: 'Other',
    publisher: 'courier',
    ...dated,
  }
  expect(await warningsOf(source, statement('The boats are ready', {}))).toContain(
    'source "other", publishedAt: "14 May 2025" is written as 1925-05-14.',
  )
})

it('warns of a thing that nothing refers to', async () => {
  const lake = { record: 'place', id: 'lake', name: 'Lake' }
  expect(await warningsOf(lake, statement('The boats are ready', {}))).toEqual([
    'place "lake": nothing refers to it.',
  ])
})

it('warns of each sentence that carries no statement', async () => {
  const file = path.join(folder, 'harbour.yaml')
  await warningsOf(statement('The boats are ready', {}))
  const { warnings } = await checkArticle(graph, await readArticle(file), folder)
  const ofSentences = warnings.filter(({ where }) => where === 'source "harbour"')
  expect(ofSentences.map(({ what }) => what)).toEqual(
    [
      'Lena Falk spoke on Monday.',
      'Nobody else came.',
      'Kaia Lind left the hall.',
      'The talks begin soon.',
      'Lena Falk said that boats may come.',
    ].map((sentence) => `no statement has words of "${sentence}".`),
  )
})
