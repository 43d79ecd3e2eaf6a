import { describe, expect, test } from 'vitest'
import { jsonLd } from '../../src/writers/jsonLd.ts'
import type { WrittenGraph, WrittenStatement } from '../../src/writers/WrittenGraph.ts'
import { hostileGraph, hostileNames } from '../support/hostileGraph.ts'
import { joined } from '../support/joined.ts'
import { iriOf, readJsonLd, terms } from '../support/readJsonLd.ts'

const { prov, oa, schema, rdf, parley } = terms
const text = 'A 😀 said: “yes 👍🏽”.'
const quote = text.indexOf('yes')

const [first] = hostileGraph.statements
if (first === undefined) throw new Error('The hostile graph has statements.')
const statement: WrittenStatement = {
  ...first,
  ...{ id: 'said', text: 'It is so.', speaker: 'Lena Falk', speakerId: 'lena-falk', reportedBy: 'narrated' },
  source: { id: 'paper', title: 'A paper', kind: 'NEWS_ARTICLE' },
  evidence: [
    {
      id: 'span',
      start: quote,
      end: quote + 8,
      exact: text.slice(quote, quote + 8),
      sha256: 'ab',
      verified: true,
    },
    { id: 'record', file: 'events.csv', line: 28 },
  ],
}
const graph: WrittenGraph = {
  ...hostileGraph,
  things: [
    { id: 'lena-falk', type: 'Person', name: 'Lena Falk' },
    { id: 'harbour', type: 'Place', name: 'Harbour' },
    { id: 'talks', type: 'Meeting', name: 'Talks', status: 'SCHEDULED', earliest: '2025-07-01' },
  ],
  ties: [
    {
      ...{ id: 'tie', relationship: 'INVOLVED_IN', from: 'lena-falk', to: 'talks', role: 'HOST' },
      ...{ certainty: 'CERTAIN', attributionDepth: 1, statementIds: ['said'] },
    },
  ],
  statements: [statement],
}

describe('JSON-LD', () => {
  test('tells who said what, and in which source', async () => {
    const { node, values } = await readJsonLd(await joined(jsonLd(graph)))
    const said = node(iriOf('said'))
    expect(said['@type']).toEqual([schema('Claim'), prov('Entity')])
    expect(values(said, schema('text'))).toEqual(['It is so.'])
    expect(values(said, prov('wasAttributedTo'))).toEqual([iriOf('lena-falk')])
    expect(values(said, prov('hadPrimarySource'))).toEqual([iriOf('paper')])
    expect(values(said, parley('reportedBy'))).toEqual([iriOf('narrated')])
    expect(values(said, parley('certainty'))).toEqual([parley('PROBABLE')])
    expect(node(iriOf('lena-falk'))['@type']).toContain(schema('Person'))
    expect(node(iriOf('talks'))['@type']).toContain(schema('Event'))
    expect(node(iriOf('harbour'))['@type']).toEqual([schema('Place')])
    expect(node(iriOf('paper'))['@type']).toEqual([schema('NewsArticle'), prov('Entity')])
  })

  test('counts a span in characters where the text is at hand, emoji before it and in it', async () => {
    const { node, values } = await readJsonLd(
      await joined(jsonLd(graph, (source) => (source === 'paper' ? text : undefined))),
    )
    const position = node(`${iriOf('span')}/position`)
    const [start, end] = [values(position, oa('start'))[0], values(position, oa('end'))[0]] as number[]
    expect(position['@type']).toEqual([oa('TextPositionSelector')])
    expect([start, end]).toEqual([quote - 1, quote - 1 + 6])
    expect(Array.from(text).slice(start, end).join('')).toBe('yes 👍🏽')
  })

  test('counts a span in code units under a term of its own where the text is not at hand', async () => {
    const { all, node, values } = await readJsonLd(await joined(jsonLd(graph)))
    expect(all.flatMap((each) => each['@type'] ?? [])).not.toContain(oa('TextPositionSelector'))
    const units = node(`${iriOf('span')}/units`)
    expect(units['@type']).toEqual([parley('CodeUnitSelector')])
    expect(values(units, parley('startCodeUnit'))).toEqual([quote])
    expect(values(units, parley('endCodeUnit'))).toEqual([quote + 8])
  })

  test('annotates the span of a source with its statement', async () => {
    const { all, node, values } = await readJsonLd(await joined(jsonLd(graph)))
    const annotations = all.filter((each) => each['@type']?.includes(oa('Annotation')))
    expect(annotations.map((each) => [values(each, oa('hasBody')), values(each, oa('hasTarget'))])).toEqual([
      [[iriOf('said')], [iriOf('span')]],
      [[iriOf('said')], [iriOf('record')]],
    ])
    expect(values(node(iriOf('span')), oa('hasSource'))).toEqual([iriOf('paper')])
    expect(values(node(iriOf('span')), oa('hasSelector'))).toContain(`${iriOf('span')}/quote`)
    expect(values(node(`${iriOf('span')}/quote`), oa('exact'))).toEqual(['yes 👍🏽'])
    expect(values(node(`${iriOf('record')}/line`), rdf('value'))).toEqual(['line=27,28'])
  })

  test('asserts no tie by itself: a tie is a statement of RDF that names where it comes from', async () => {
    const { all, node, values } = await readJsonLd(await joined(jsonLd(graph)))
    const tie = node(iriOf('tie'))
    expect(tie['@type']).toContain(rdf('Statement'))
    expect(values(tie, rdf('subject'))).toEqual([iriOf('lena-falk')])
    expect(values(tie, rdf('predicate'))).toEqual([parley('INVOLVED_IN')])
    expect(values(tie, rdf('object'))).toEqual([iriOf('talks')])
    expect(values(tie, prov('wasDerivedFrom'))).toEqual([iriOf('said')])
    expect(all.filter((each) => parley('INVOLVED_IN') in each)).toEqual([])
    const [document] = values(tie, parley('asOf')) as string[]
    expect(values(node(document ?? ''), parley('validAt'))).toEqual(['2025-07-31'])
    expect(values(node(document ?? ''), parley('knownAt'))).toEqual(['2026-01-02T03:04:05.678Z'])
  })

  test('gives every hostile text as it was, and holds no markup', async () => {
    const written = await joined(jsonLd(hostileGraph))
    expect(written).not.toContain('<')
    const { node, values } = await readJsonLd(written)
    expect(hostileNames.map((_, place) => values(node(iriOf(`thing-${place}`)), schema('name'))[0])).toEqual(
      hostileNames,
    )
    expect(
      hostileNames.map((_, place) => values(node(iriOf(`statement-${place}`)), schema('text'))[0]),
    ).toEqual(hostileNames)
  })
})
