import type { StatementLine } from '../domain/interchange.ts'
import { findQuote } from '../domain/quote/findQuote.ts'
import { SourceText } from '../domain/quote/SourceText.ts'
import type { SourceTexts } from '../load/resolve/SourceTexts.ts'
import type { Article } from './Article.ts'

/** Finds the sentence of the text that each statement rests on, or comes nearest to; by the id of the statement. */
export async function sentencesOf(
  { records }: Article,
  sources: SourceTexts,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const { item } of records) {
    if (item.record !== 'statement') continue
    const text = await sources.textOf(item.source)
    if (!(text instanceof SourceText)) continue
    const place = placeOf(item, text)
    const sentence = text.sentences.find(({ start, end }) => start <= place && place < end)
    if (sentence !== undefined) found.set(item.id, text.wordsOf(sentence))
  }
  return found
}

/** The offset at which the first evidence begins, or its nearest passage; −1 where there is none. */
function placeOf({ evidence: [first] }: StatementLine, text: SourceText): number {
  if (first === undefined) return -1
  if (!('quote' in first)) return first.start
  const finding = findQuote(text, first.quote)
  return 'start' in finding ? finding.start : (finding.candidates[0]?.start ?? -1)
}
