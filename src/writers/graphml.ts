import { columns, type Column, type Value } from './columns.ts'
import { escapeXml } from './escapeXml.ts'
import type { Occasion, WrittenGraph } from './WrittenGraph.ts'

const types = { string: 'string', integer: 'int', strings: 'string' } as const

const nodeColumns: readonly Column<{ id: string; name: string }>[] = [
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'name', type: 'string', of: ({ name }) => name },
]

/**
 * GraphML: things are nodes, ties are edges, and statements are named by the edges, separated by spaces. The moment is a default of every
 * edge. GraphML allows few characters in an identifier, so those of nodes and edges are encoded, and `id` has a thing's own.
 */
export async function* graphml({ occasion, things, ties }: WrittenGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <desc>${escapeXml(occasion.title)}</desc>
${nodeColumns.map((column) => declared('node', column)).join('')}${columns.thing.map((column) => declared('node', column)).join('')}`
  yield `${columns.tie.map((column) => declared('edge', column)).join('')}${momentDeclared(occasion)}  <graph edgedefault="directed">\n`
  for await (const thing of things)
    yield `    <node id="${identifier(thing.id)}">${data('node', nodeColumns, thing)}${data('node', columns.thing, thing)}</node>\n`
  for await (const tie of ties) {
    const ends = `source="${identifier(tie.from)}" target="${identifier(tie.to)}"`
    yield `    <edge id="${identifier(tie.id)}" ${ends}>${data('edge', columns.tie, tie)}</edge>\n`
  }
  yield '  </graph>\n</graphml>\n'
}

const momentDeclared = (occasion: Occasion) =>
  columns.moment.map((column) => declared('edge', column, column.of(occasion))).join('')

function declared<Item>(holder: 'node' | 'edge', { name, type }: Column<Item>, standard?: Value): string {
  const inner = standard == null ? '' : `<default>${escapeXml(textOf(standard))}</default>`
  return `  <key id="${holder}-${name}" for="${holder}" attr.name="${name}" attr.type="${types[type]}">${inner}</key>\n`
}

function data<Item>(holder: 'node' | 'edge', some: readonly Column<Item>[], item: Item): string {
  const each = some.map(({ name, of }) => {
    const value = of(item)
    return value == null ? '' : `<data key="${holder}-${name}">${escapeXml(textOf(value))}</data>`
  })
  return each.join('')
}

const textOf = (value: NonNullable<Value>) => (typeof value === 'object' ? value.join(' ') : String(value))

/** An id as an NMTOKEN, no two the same: each character but ASCII letters, digits, hyphen, full stop and colon is its code point between low lines. */
const identifier = (id: string) =>
  id.replace(/[^a-zA-Z0-9.:-]/gu, (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}_`)
