import type { SeedFault } from '../domain/faults/SeedFault.ts'
import type { ItemLine } from '../domain/interchange.ts'
import type { Graph } from '../graph/Graph.ts'
import { attemptLoad } from '../importers/statements/attemptLoad.ts'
import { itemKey } from '../load/resolve/itemKey.ts'
import { resolveItems } from '../load/resolve/resolveItems.ts'
import { textsIn } from '../load/resolve/textsIn.ts'
import type { Article, ArticleRecord, LineFault } from './Article.ts'
import { articleWarnings } from './articleWarnings.ts'
import { codingWarnings } from './codingWarnings.ts'
import { fieldLine } from './fieldLine.ts'
import { otherTexts } from './otherTexts.ts'
import { sectionOf } from './sectionOf.ts'
import { sentencesOf } from './sentencesOf.ts'
import { unusedThings } from './unusedThings.ts'

/** Findings of a check of an article. */
export interface ArticleCheck {
  /** Faults to be mended before the article can be added, in the order of the lines. */
  readonly faults: readonly LineFault[]
  /** Doubts that keep nothing out. */
  readonly warnings: readonly LineFault[]
}

/**
 * Checks an article against the rules of the model, the graph and its text, and finds every fault at once. With `replaces`, the text may be
 * another than the one that the graph holds of the source.
 */
export async function checkArticle(
  graph: Graph,
  article: Article,
  texts: string | undefined,
  replaces = false,
): Promise<ArticleCheck> {
  const written = article.records.map(({ item }) => item).filter((item) => item.record !== 'retraction')
  const now = new Date().toISOString()
  const resolved = await resolveItems(graph, written, { now, textOf: textsIn(texts) })
  const warnings = [...(await articleWarnings(graph, article, resolved)), ...codingWarnings(article)]
  const faults = [
    ...article.faults,
    ...repeatedIds(article),
    ...(replaces ? [] : await otherTexts(graph, article)),
    ...(await loadFaults(graph, article, texts)),
  ]
  if (faults.length === 0) warnings.push(...unusedThings(article))
  const sentences = await sentencesOf(article, resolved.sources)
  const withSentence = (fault: LineFault) => ({
    ...fault,
    sentence: sentences.get(statementIn(fault.where)) ?? fault.sentence,
  })
  return { faults: inOrder(faults).map(withSentence), warnings: inOrder(warnings).map(withSentence) }
}

/** Finds the faults that a load would refuse: it leaves out what is at fault until nothing is. */
async function loadFaults(graph: Graph, article: Article, texts: string | undefined): Promise<LineFault[]> {
  const section = sectionOf(article)
  const records = new Map(article.records.map((record) => [itemKey(record.item), record]))
  const faults: LineFault[] = []
  const gone = new Set(article.damaged)
  const told = new Set<string>()
  const allRead = !article.faults.some(({ where }) => where.startsWith('statement '))
  for (let isFirst = true; section.says; isFirst = false) {
    const attempt = await attemptLoad(graph, section, { texts, planOnly: true })
    if (attempt.faults === undefined) break
    for (const fault of attempt.faults) {
      if (followsFrom(gone, fault)) continue
      // A status may be missing because the statement that gives it is at fault.
      if (fault.name === 'EVENT_WITHOUT_STATUS' && !(isFirst && allRead)) continue
      // One text that is not at hand is one fault, however many quotes it leaves without a place.
      if (isOfText(fault) && told.has(fault.what)) continue
      told.add(fault.what)
      faults.push(lineFault(fault, records, article.headerLine))
    }
    const before = section.items()
    for (const { where } of attempt.faults) section.leaveOut(where)
    section.leaveOutOrphans(attempt.known)
    // A fault of the section as a whole names no record that could be left out.
    if (section.size === before.length + section.retractions().length) break
    const left = new Set(section.items())
    for (const item of before.filter((one) => !left.has(one)))
      for (const name of namesOf(item)) gone.add(name)
  }
  return faults
}

function repeatedIds({ records }: Article): LineFault[] {
  const seen = new Map<string, number>()
  return records.flatMap(({ item, line }) => {
    const key = itemKey(item)
    const before = seen.get(key)
    seen.set(key, before ?? line)
    if (before === undefined) return []
    const where = `${item.record} "${item.id}"`
    return [
      { line, where, what: `line ${before} has this id already.`, right: 'Give each record its own id.' },
    ]
  })
}

/** Tells a fault that comes only of another: of a record that cannot be read, or was left out. */
const followsFrom = (gone: ReadonlySet<string>, { reference }: SeedFault) =>
  reference !== undefined && gone.has(reference)

const isOfText = ({ name }: SeedFault) => name === 'QUOTE_WITHOUT_TEXT' || name === 'TEXT_DIFFERS'

/** Id and names by which references call a record. */
function namesOf(item: ItemLine): string[] {
  if (item.record === 'source') return [item.id, item.title]
  return 'name' in item ? [item.id, item.name, ...(item.aliases ?? [])] : [item.id]
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
