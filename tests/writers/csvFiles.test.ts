import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csvFiles } from '../../src/writers/csvFiles.ts'
import { hostileGraph, hostileNames } from '../support/hostileGraph.ts'
import { joined } from '../support/joined.ts'

const files = csvFiles(hostileGraph)
const texts = {
  nodes: await joined(files.nodes),
  edges: await joined(files.edges),
  statements: await joined(files.statements),
}

const rowsOf = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, columns: true, recordDelimiter: '\r\n' })
/** Names as UTF-8 has them, which has no form for half of a surrogate pair. */
const inUtf8 = hostileNames.map((name) => name.replace(/\p{Surrogate}/gu, '\ufffd'))
/** Text of a cell without its guard. */
const unguarded = (cell: string | undefined) => cell?.replace(/^'/, '')

describe('CSV', () => {
  test('read again by a parser gives every hostile text as it was', () => {
    expect(rowsOf(texts.nodes).map(({ name }) => unguarded(name))).toEqual(inUtf8)
    expect(rowsOf(texts.nodes).map(({ description }) => unguarded(description))).toEqual(inUtf8)
    expect(rowsOf(texts.edges).map(({ title }) => unguarded(title))).toEqual(inUtf8)
    const rows = rowsOf(texts.statements)
    expect(rows.map(({ text }) => unguarded(text))).toEqual(inUtf8)
    expect(rows.map(({ evidence }) => JSON.parse(evidence ?? '') as unknown)).toEqual(
      hostileGraph.statements.map(({ evidence }) => evidence),
    )
  })

  test('has no cell that a spreadsheet takes for a formula', () => {
    const cells = Object.values(texts).flatMap((text) => rowsOf(text).flatMap((row) => Object.values(row)))
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell))).toEqual([])
    expect(rowsOf(texts.nodes).find(({ name }) => name === "'=1+1")).toBeDefined()
    expect(rowsOf(texts.nodes).find(({ name }) => name === "''=1")).toBeDefined()
  })

  test('begins with a byte order mark, ends its lines with CRLF and keeps the columns of a row together', () => {
    for (const text of Object.values(texts)) {
      expect(text).toMatch(/^\ufeffid,/)
      expect(text).toMatch(/\r\n$/)
    }
  })

  test('names in each edge its statements and the moment', () => {
    for (const [place, row] of rowsOf(texts.edges).entries())
      expect(row).toMatchObject({
        statementIds: `statement-${place} more`,
        statements: '2',
        validAt: '2025-07-31',
        knownAt: '2026-01-02T03:04:05.678Z',
      })
  })
})
