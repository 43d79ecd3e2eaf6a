import type { SourceText } from '../quote/SourceText.ts'
import type { CodedStatement } from './CodedStatement.ts'
import type { TextWarning } from './TextWarning.ts'

/** The quoted words of a direct or mixed quotation stand inside quotation marks. */
export function quoteOutsideMarks(text: SourceText, { where, form, spans }: CodedStatement): TextWarning[] {
  if (form !== 'DIRECT_QUOTE' && form !== 'MIXED_QUOTE') return []
  const given = spans.filter(({ exact }) => exact !== undefined)
  const outside = (given.length > 0 ? given : spans).filter((span) => !text.isQuoted(span))
  return outside.map((span) => ({
    name: 'QUOTE_OUTSIDE_MARKS',
    where,
    what: `it is a ${form}, and "${text.wordsOf(span)}" stands outside quotation marks.`,
    right: 'Quote only words inside quotation marks, or write INDIRECT.',
  }))
}
