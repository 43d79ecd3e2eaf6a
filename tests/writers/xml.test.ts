import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { gexf } from '../../src/writers/gexf.ts'
import { graphml } from '../../src/writers/graphml.ts'
import { hostileGraph, hostileNames } from '../support/hostileGraph.ts'
import { joined } from '../support/joined.ts'
import { schemaFaults } from '../support/schemaFaults.ts'

const isForbidden = (character: string) =>
  (character < ' ' && !'\t\n\r'.includes(character)) || /[\ufffe\uffff]|\p{Surrogate}/u.test(character)

/** Names with the replacement character in place of each that XML 1.0 forbids. */
const inXml = hostileNames.map((name) =>
  Array.from(name, (character) => (isForbidden(character) ? '\ufffd' : character)).join(''),
)
// A warning is of the replacement character alone.
const strict = new DOMParser({
  onError: (level, message) => {
    if (level !== 'warning') throw new Error(message)
  },
})
const parsed = (text: string) => strict.parseFromString(text, 'text/xml')

describe('GEXF', async () => {
  const text = await joined(gexf(hostileGraph))
  const document = parsed(text)

  test('fits the schema', async () => expect(await schemaFaults('gexf', text)).toEqual([]))

  test('gives every hostile name as it was but for what XML forbids', () => {
    const nodes = [...document.getElementsByTagName('node')]
    expect(nodes.map((node) => node.getAttribute('label'))).toEqual(inXml)
    expect(nodes.map((node) => valueOf(node, 'description'))).toEqual(inXml)
  })

  test('names in each edge its statements, and the moment for all of them', () => {
    const edges = [...document.getElementsByTagName('edge')]
    expect(edges.map((edge) => valueOf(edge, 'statementIds'))).toEqual(
      hostileGraph.ties.map(({ statementIds }) => JSON.stringify(statementIds)),
    )
    const attributes = [...document.getElementsByTagName('attribute')]
    const defaults = attributes.map((attribute) => [attribute.getAttribute('id'), attribute.textContent])
    expect(Object.fromEntries(defaults)).toMatchObject({
      validAt: '2025-07-31',
      knownAt: '2026-01-02T03:04:05.678Z',
    })
  })

  test('is refused by the schema where an edge leads to no node', async () => {
    const { ties } = hostileGraph
    const dangling = await joined(gexf({ ...hostileGraph, things: [], ties: ties.slice(0, 1) }))
    expect((await schemaFaults('gexf', dangling)).join()).toContain('keyref')
  })
})

describe('GraphML', async () => {
  const text = await joined(graphml(hostileGraph))
  const document = parsed(text)

  test('fits the schema', async () => expect(await schemaFaults('graphml', text)).toEqual([]))

  test('gives every hostile name as it was but for what XML forbids', () => {
    const nodes = [...document.getElementsByTagName('node')]
    expect(nodes.map((node) => dataOf(node, 'node-name'))).toEqual(inXml)
  })

  test('names in each edge its statements, and the moment for all of them', () => {
    const edges = [...document.getElementsByTagName('edge')]
    expect(edges.map((edge) => dataOf(edge, 'edge-statementIds'))).toEqual(
      hostileGraph.ties.map(({ statementIds }) => statementIds.join(' ')),
    )
    const keys = [...document.getElementsByTagName('key')]
    const defaults = keys.map((key) => [key.getAttribute('id'), key.textContent])
    expect(Object.fromEntries(defaults)).toMatchObject({
      'edge-validAt': '2025-07-31',
      'edge-knownAt': '2026-01-02T03:04:05.678Z',
    })
  })

  test('gives ids that differ identifiers that differ', async () => {
    const ids = ['a b', 'a_b', 'a_20_b', 'a-b', 'a\u00a0b', 'icews:a#publisher', 'é', '😀']
    const things = ids.map((id) => ({ id, type: 'Person' as const, name: id }))
    const odd = await joined(graphml({ ...hostileGraph, things, ties: [] }))
    expect(await schemaFaults('graphml', odd)).toEqual([])
    expect([...parsed(odd).getElementsByTagName('node')].map((node) => dataOf(node, 'node-id'))).toEqual(ids)
  })

  test('is refused by the schema where an edge leads to no node', async () => {
    const { ties } = hostileGraph
    const dangling = await joined(graphml({ ...hostileGraph, things: [], ties: ties.slice(0, 1) }))
    expect((await schemaFaults('graphml', dangling)).join()).toContain('keyref')
  })
})

interface Element {
  getElementsByTagName: (name: string) => Iterable<Element>
  getAttribute: (name: string) => string | null
  textContent: string | null
}

const valueOf = (holder: Element, name: string) =>
  [...holder.getElementsByTagName('attvalue')]
    .find((value) => value.getAttribute('for') === name)
    ?.getAttribute('value')

const dataOf = (holder: Element, name: string) =>
  [...holder.getElementsByTagName('data')].find((value) => value.getAttribute('key') === name)?.textContent
