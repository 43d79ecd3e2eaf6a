import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { idOf, oldestFirst } from './statementIds.ts'

const folder = new URL('../api/operations/', import.meta.url)

/** One way to ask an operation, and what it is answered with on the article's graph. */
export interface OperationCase {
  readonly title: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly data: unknown
}

/** The operations of the contract that are asked here, each with its text and its cases. */
export function operations(): { name: string; text: string; cases: OperationCase[] }[] {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace('.graphql', ''))
    .map((name) => ({
      name,
      text: read(`${name}.graphql`),
      cases: JSON.parse(read(`${name}.json`)) as OperationCase[],
    }))
}

/**
 * What a file of cases means. "@key" is the id of the article's statement that has this key in the seed, and {"@oldestFirst": items}
 * is these items as lists order their statements, which for those without a day is by content hash. A cursor and a score are not
 * told beforehand.
 */
export function meant(written: unknown): unknown {
  if (written === '@cursor') return expect.any(String)
  if (written === '@score') return expect.any(Number)
  if (typeof written === 'string') return written.startsWith('@') ? idOf(written.slice(1)) : written
  if (Array.isArray(written))
    return written.flatMap((item) => (isOrdered(item) ? meant(item) : [meant(item)]))
  if (isOrdered(written)) return inOrder(written['@oldestFirst']).map(meant)
  if (typeof written !== 'object' || written === null) return written
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, meant(value)]))
}

function isOrdered(written: unknown): written is { '@oldestFirst': Item[] } {
  return typeof written === 'object' && written !== null && '@oldestFirst' in written
}

interface Item {
  readonly id?: string
  readonly statement?: { readonly id: string }
  readonly node?: { readonly id: string }
}

function inOrder(items: readonly Item[]): Item[] {
  const keyOf = ({ id, statement, node }: Item) => (id ?? statement?.id ?? node?.id ?? '').slice(1)
  const byKey = new Map(items.map((item) => [keyOf(item), item]))
  return oldestFirst([...byKey.keys()]).map((key) => byKey.get(key) ?? {})
}
