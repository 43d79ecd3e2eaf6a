import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import { brokenTexts } from '../domain/brokenTexts.ts'
import { fieldsInWords } from '../domain/fieldsInWords.ts'
import { valueAt } from '../domain/valueAt.ts'
import { isObject, parseRecord, type RecordFault } from '../importers/statements/parseRecord.ts'
import type { LineFault } from './Article.ts'
import type { WrittenRecord } from './WrittenRecord.ts'

type Path = readonly (string | number)[]

/** Reads records from a YAML list. An empty field counts as left out. */
export function readYaml(text: string): { records: WrittenRecord[]; faults: LineFault[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const faults = yamlFaults(document, text, lineAt)
  // What follows an error of the notation is read wrongly, and would be told wrongly.
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { records: [], faults }
  const list = document.contents
  if (faults.length === 0 && !isSeq(list)) return { records: [], faults: [{ line: 1, where: '', ...noList }] }
  const nodes = isSeq(list) ? list.items.filter(isNode) : []
  return { records: nodes.map((node, index) => writtenRecord(document, node, { index, lineAt })), faults }
}

/** The errors of the notation; of several that follow from one another, the first. */
function yamlFaults(document: Document, text: string, lineAt: (offset: number) => number): LineFault[] {
  const { errors } = document
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  return (first === undefined ? errors : [first]).map(({ code, pos, message }) => {
    const line = lineAt(pos[0])
    const indent = /^\s*/.exec(text.split('\n')[line - 1] ?? '')?.[0] ?? ''
    const remedy = /[^ \r]/.test(indent)
      ? 'Indent with plain spaces, not with tabs or no-break spaces.'
      : remedies[code]
    return { ...unread(line, message), ...(remedy === undefined ? {} : { right: remedy }) }
  })
}

const remedies: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Write the field once.',
  BAD_INDENT: 'Indent the line as those of its record, and begin each record with "- ".',
  TAB_AS_INDENT: 'Indent with plain spaces, not with tabs or no-break spaces.',
}

const unread = (line: number, message: string): LineFault => ({
  line,
  where: '',
  what: `the YAML cannot be read: ${message.replace(/\.?$/, '.')}`,
  right: 'Check the indentation, and put words that hold ": " or " #" into quotation marks.',
})

const noList = {
  what: 'the file is no list of records.',
  right: 'Begin each record with "- record:", as npm run article -- new does.',
}

function writtenRecord(
  document: Document,
  node: Node,
  { index, lineAt }: { index: number; lineAt: (offset: number) => number },
): WrittenRecord {
  const line = lineAt(node.range?.[0] ?? 0)
  const lineOf = (path: Path) => {
    const field = document.getIn([index, ...path], true)
    return isNode(field) && field.range != null ? lineAt(field.range[0]) : line
  }
  const value = valueOf(document, node)
  if (value instanceof ReferenceError)
    return { line, lineOf, content: null, faults: [unread(line, value.message)], record: null, id: null }
  const { line: content, faults = [] } = parseRecord(value)
  const broken = brokenTexts(value).map(({ path, fault }) => ({ path, what: `${fault}.` }))
  const [record, id] = isObject(value) ? [wordOf(value['record']), wordOf(value['id'])] : [null, null]
  const where = record === null ? '' : id === null ? record : `${record} "${id}"`
  const all = withMissingTogether([...faults, ...broken]).map(({ path, what }) => ({
    line: lineOf(path as Path),
    where: [where, ...fieldsInWords(path)].filter(Boolean).join(', '),
    what,
    right: '',
    sentence: quoteOf(value),
  }))
  return { line, lineOf, content: all.length === 0 ? (content ?? null) : null, faults: all, record, id }
}

/** The value of a node; a ReferenceError where its aliases lead nowhere, or to too much. */
function valueOf(document: Document, node: Node): unknown {
  try {
    return withoutNulls(
      isMap(node) || isScalar(node) || isSeq(node) ? (node.toJS(document) as unknown) : null,
    )
  } catch (error) {
    if (error instanceof ReferenceError) return error
    throw error
  }
}

/** The first quote of a statement, as far as it can be read. */
function quoteOf(value: unknown): string | undefined {
  const exact = valueAt(value, ['evidence', 0, 'quote', 'exact'])
  return typeof exact === 'string' ? exact : undefined
}

const wordOf = (value: unknown) => (typeof value === 'string' ? value : null)

/** Names the fields that an object lacks in one fault; a statement of which nothing is coded has no other. */
function withMissingTogether(faults: readonly RecordFault[]): RecordFault[] {
  const missing = new Map<string, RecordFault[]>()
  for (const fault of faults.filter(({ what }) => what === 'is missing.')) {
    const holder = fault.path.slice(0, -1).join()
    missing.set(holder, [...(missing.get(holder) ?? []), fault])
  }
  const told = [...missing.values()].flatMap((group) => {
    const names = group.map(({ path }) => String(path.at(-1)))
    const [first] = group
    if (first === undefined || group.length === 1) return group
    const what = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} are missing.`
    return [{ path: first.path.slice(0, -1), what }]
  })
  const isUncoded = ['speaker', 'text', 'speechAct', 'form', 'certainty'].every((field) =>
    missing.get('')?.some(({ path }) => path[0] === field),
  )
  const others = faults.filter(({ what }) => what !== 'is missing.')
  return isUncoded && others.length === 0 ? [{ path: [], what: notCoded }] : [...told, ...others]
}

const notCoded = 'nothing is coded of it yet. Fill it in, or delete it where its sentence states nothing.'

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isObject(value)) return value
  const fields = Object.entries(value).filter(([, field]) => field !== null)
  return Object.fromEntries(fields.map(([key, field]) => [key, withoutNulls(field)]))
}
