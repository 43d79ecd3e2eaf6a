import { columns, type Column, type Value } from './columns.ts'
import { escapeXml } from './escapeXml.ts'
import type { Occasion, WrittenGraph, WrittenTie } from './WrittenGraph.ts'

const types = { string: 'string', integer: 'integer', strings: 'liststring' } as const

/** GEXF 1.3, the format of Gephi: things are nodes, ties are edges, and statements are named by the edges. The moment is a default of every edge. */
export async function* gexf({ occasion, things, ties }: WrittenGraph): AsyncGenerator<string> {
  const { title, moment } = occasion
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta lastmodifieddate="${moment.writtenAt.slice(0, 10)}">
    <creator>Parley</creator>
    <description>${escapeXml(title)}</description>
  </meta>
  <graph defaultedgetype="directed" idtype="string" mode="static">
    <attributes class="node">
${columns.thing.map((column) => declared(column)).join('')}    </attributes>
    <attributes class="edge">
${columns.tie.map((column) => declared(column)).join('')}${momentDeclared(occasion)}    </attributes>
    <nodes>
`
  for await (const thing of things)
    yield `      <node id="${escapeXml(thing.id)}" label="${escapeXml(thing.name)}">${values(columns.thing, thing)}</node>\n`
  yield '    </nodes>\n    <edges>\n'
  for await (const tie of ties) {
    const kind = escapeXml(kindOf(tie))
    const ends = `source="${escapeXml(tie.from)}" target="${escapeXml(tie.to)}"`
    yield `      <edge id="${escapeXml(tie.id)}" ${ends} label="${kind}" kind="${kind}">${values(columns.tie, tie)}</edge>\n`
  }
  yield '    </edges>\n  </graph>\n</gexf>\n'
}

const momentDeclared = (occasion: Occasion) =>
  columns.moment.map((column) => declared(column, column.of(occasion))).join('')

function declared<Item>({ name, type }: Column<Item>, standard?: Value): string {
  const inner = standard == null ? '' : `<default>${escapeXml(textOf(standard))}</default>`
  return `      <attribute id="${name}" title="${name}" type="${types[type]}">${inner}</attribute>\n`
}

function values<Item>(some: readonly Column<Item>[], item: Item): string {
  const each = some.map(({ name, of }) => {
    const value = of(item)
    return value == null ? '' : `<attvalue for="${name}" value="${escapeXml(textOf(value))}"/>`
  })
  return `<attvalues>${each.join('')}</attvalues>`
}

const textOf = (value: NonNullable<Value>) =>
  typeof value === 'object' ? JSON.stringify(value) : String(value)

/** All that distinguishes ties between the same two things: Gephi merges parallel edges of one kind. */
const kindOf = ({ relationship, role, title, validFrom, validTo }: WrittenTie) =>
  [relationship, role, title, validFrom && `from ${validFrom}`, validTo && `to ${validTo}`]
    .filter(Boolean)
    .join(' ')
