import { columns } from './columns.ts'
import type { Items, WrittenGraph, WrittenStatement, WrittenThing, WrittenTie } from './WrittenGraph.ts'

type Cell = string | number | readonly string[] | null | undefined
type Cells<Item> = readonly (readonly [name: string, of: (item: Item) => Cell])[]

/** Without it, a spreadsheet reads the file in the code page of its machine. */
const byteOrderMark = '\ufeff'

/** Characters with which a spreadsheet takes a cell for a formula (OWASP); the apostrophe too, so that taking one away gives the value back. */
const startOfFormula = /^(?:'|\s*[=+\-@＝＋－＠]|[\t\r\n])/

/**
 * CSV after RFC 4180 in UTF-8 with a byte order mark: the three files of a graph. A cell that a spreadsheet could take for a formula, or that
 * begins with an apostrophe, gets an apostrophe in front. Ids in one cell are separated by spaces. Evidence, subjects and links are JSON.
 */
export function csvFiles({
  occasion,
  things,
  ties,
  statements,
}: WrittenGraph): Record<'nodes' | 'edges' | 'statements', AsyncGenerator<string>> {
  const moment = columns.moment.map(({ name, of }) => [name, () => of(occasion)] as const)
  return {
    nodes: table(things, thingCells),
    edges: table(ties, [...tieCells, ...moment]),
    statements: table(statements, statementCells),
  }
}

const cellsOf = <Item>(some: readonly { name: string; of: (item: Item) => Cell }[]): Cells<Item> =>
  some.map(({ name, of }) => [name, of])

const thingCells: Cells<WrittenThing> = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ...cellsOf(columns.thing),
]

const tieCells: Cells<WrittenTie> = [
  ['id', ({ id }) => id],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ...cellsOf(columns.tie),
]

const json = (list: readonly object[]) => JSON.stringify(list, (_, value: unknown) => value ?? undefined)

const statementCells: Cells<WrittenStatement> = [
  ['id', ({ id }) => id],
  ['text', ({ text }) => text],
  ['speaker', ({ speaker }) => speaker],
  ['speakerId', ({ speakerId }) => speakerId],
  ['source', ({ source }) => source.title],
  ['sourceId', ({ source }) => source.id],
  ['sourceKind', ({ source }) => source.kind],
  ['sourceUrl', ({ source }) => source.url],
  ['speechAct', ({ speechAct }) => speechAct],
  ['form', ({ form }) => form],
  ['certainty', ({ certainty }) => certainty],
  ['polarity', ({ polarity }) => polarity],
  ['attributionDepth', ({ attributionDepth }) => attributionDepth],
  ['confidence', ({ confidence }) => confidence],
  ['saidText', ({ saidAt }) => saidAt?.text],
  ['saidEdtf', ({ saidAt }) => saidAt?.edtf],
  ['saidEarliest', ({ saidAt }) => saidAt?.earliest],
  ['saidLatest', ({ saidAt }) => saidAt?.latest],
  ['saidBasis', ({ saidAt }) => saidAt?.basis],
  ['saidBy', ({ saidBy }) => saidBy],
  ['recordedAt', ({ recordedAt }) => recordedAt],
  ['retractedAt', ({ retractedAt }) => retractedAt],
  ['reportedBy', ({ reportedBy }) => reportedBy],
  ['quoted', ({ evidence }) => evidence.flatMap(({ exact }) => exact ?? []).join(' … ')],
  ['evidence', ({ evidence }) => json(evidence)],
  ['about', ({ about }) => json(about)],
  ['links', ({ links }) => json(links)],
]

async function* table<Item>(items: Items<Item>, cells: Cells<Item>): AsyncGenerator<string> {
  yield byteOrderMark + row(cells.map(([name]) => name))
  for await (const item of items) yield row(cells.map(([, of]) => of(item)))
}

const row = (cells: readonly Cell[]) => `${cells.map(written).join(',')}\r\n`

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = typeof cell === 'string' ? cell : cell.join(' ')
  const guarded = startOfFormula.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
