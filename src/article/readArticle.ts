import { readFile } from 'node:fs/promises'
import type { HeaderLine } from '../domain/interchange.ts'
import { ParleyError } from '../domain/ParleyError.ts'
import type { Article, ArticleRecord, LineFault } from './Article.ts'
import { readJsonLines } from './readJsonLines.ts'
import { readYaml } from './readYaml.ts'

const largest = 5_000_000

/** Reads a file of YAML, a list of records of the interchange format, or of JSON Lines where its name ends with .jsonl. */
export async function readArticle(file: string): Promise<Article> {
  const text = await readUtf8(file)
  const { records: written, faults } = file.endsWith('.jsonl')
    ? { records: readJsonLines(text), faults: [] }
    : readYaml(text)
  const all: LineFault[] = [...faults, ...written.flatMap((record) => record.faults)]
  const records: ArticleRecord[] = []
  const headers: { line: number; header: HeaderLine }[] = []
  for (const { content, line, lineOf } of written) {
    if (content?.record === 'dataset') headers.push({ line, header: content })
    else if (content?.record === 'coded') all.push({ line, where: `coded "${content.id}"`, ...noArticle })
    else if (content !== null) records.push({ item: content, line, lineOf })
  }
  const [first, second] = headers
  if (second !== undefined) all.push({ line: second.line, where: 'dataset', ...oneDataset })
  if (faults.length === 0 && !written.some(({ record }) => record === 'dataset'))
    all.push({ line: 1, where: 'dataset', ...noDataset })
  if (first !== undefined && first.header.version < 3)
    all.push({ line: first.line, where: 'dataset, version', ...oldVersion })
  return {
    header: first?.header ?? null,
    headerLine: first?.line ?? 1,
    records,
    faults: all,
    damaged: new Set(written.flatMap(({ content, id }) => (content === null && id !== null ? [id] : []))),
  }
}

const noArticle = {
  what: 'a coded record is no part of an article.',
  right: 'Import it with npm run import.',
}
const oneDataset = { what: 'the file has another record dataset.', right: 'Keep one: a file is one article.' }
const noDataset = {
  what: 'the record is missing.',
  right: 'Begin with record: dataset, version: 3 and a name, as npm run article -- new does.',
}
const oldVersion = { what: 'an article has version 3.', right: 'Write version: 3.' }

async function readUtf8(file: string): Promise<string> {
  const bytes = await readFile(file)
  if (bytes.length > largest)
    throw new ParleyError(
      'BAD_USER_INPUT',
      `${file} has ${bytes.length} bytes, and an article has at most ${largest}.`,
    )
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ParleyError('BAD_USER_INPUT', `${file} is not UTF-8. Save it as UTF-8.`)
  }
}
