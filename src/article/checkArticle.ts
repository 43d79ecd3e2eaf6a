import type { SeedFault } from '../domain/faults/SeedFault.ts'
import type { Graph } from '../graph/Graph.ts'
import { attemptLoad } from '../importers/statements/attemptLoad.ts'
import { itemKey } from '../importers/statements/itemKey.ts'
import type { Article, ArticleRecord, LineFault } from './Article.ts'
import { articleWarnings } from './articleWarnings.ts'
import { fieldLine } from './fieldLine.ts'
import { sectionOf } from './sectionOf.ts'
import { sentencesOf } from './sentencesOf.ts'

/** What a check of an article found. */
export interface ArticleCheck {
  /** What has to be mended before the article can be added; in the order of the lines. */
  readonly faults: readonly LineFault[]
  /** What is worth a look. */
  readonly warnings: readonly LineFault[]
}

/** Checks an article against the rules of the model, the graph and its text, and finds every fault at once. */
export async function checkArticle(
  graph: Graph,
  article: Article,
  texts: string | undefined,
): Promise<ArticleCheck> {
  const section = sectionOf(article)
  const records = new Map(article.records.map((record) => [itemKey(record.item), record]))
  const faults: LineFault[] = [...article.faults, ...repeatedIds(article, records)]
  const warnings = await articleWarnings(graph, article, texts)
  while (section.says) {
    const attempt = await attemptLoad(graph, section, { texts, planOnly: true })
    if (attempt.faults === undefined) break
    const told = attempt.faults.filter((fault) => !followsFromDamage(article, fault))
    faults.push(...told.map((fault) => lineFault(fault, records, article.headerLine)))
    const sizeBefore = section.size
    for (const { where } of attempt.faults) section.leaveOut(where)
    section.leaveOutOrphans(attempt.known)
    // A fault of the section as a whole names no record that could be left out.
    if (section.size === sizeBefore) break
  }
  const sentences = await sentencesOf(graph, article, texts)
  const withSentence = (fault: LineFault) => ({
    ...fault,
    sentence: sentences.get(statementIn(fault.where)) ?? fault.sentence,
  })
  return { faults: inOrder(faults).map(withSentence), warnings: inOrder(warnings).map(withSentence) }
}

function repeatedIds({ records }: Article, first: ReadonlyMap<string, ArticleRecord>): LineFault[] {
  const seen = new Map<string, number>()
  return records.flatMap(({ item, line }) => {
    const key = itemKey(item)
    const before = seen.get(key)
    seen.set(key, before ?? line)
    if (before === undefined || !first.has(key)) return []
    const where = `${item.record} "${item.id}"`
    return [
      { line, where, what: `line ${before} has this id already.`, right: 'Give each record its own id.' },
    ]
  })
}

/** A record that cannot be read is at fault itself, and not who refers to it. */
function followsFromDamage({ damaged, faults }: Article, fault: SeedFault): boolean {
  if (fault.reference !== undefined && damaged.has(fault.reference)) return true
  const statusesUnread = faults.some(({ where }) => where.startsWith('statement '))
  return fault.name === 'EVENT_WITHOUT_STATUS' && statusesUnread
}

function lineFault(
  { where, what, right }: SeedFault,
  records: ReadonlyMap<string, ArticleRecord>,
  headerLine: number,
): LineFault {
  const [, word = '', id = ''] = /^(\S+) "([^"]*)"/.exec(where) ?? []
  const record = records.get(itemKey({ record: word, id }))
  return { line: record === undefined ? headerLine : fieldLine(record, where), where, what, right }
}

function inOrder(faults: readonly LineFault[]): LineFault[] {
  const unique = new Map(faults.map((fault) => [JSON.stringify(fault), fault]))
  return [...unique.values()].sort((a, b) => a.line - b.line)
}

const statementIn = (where: string) => /^statement "([^"]*)"/.exec(where)?.[1] ?? ''
