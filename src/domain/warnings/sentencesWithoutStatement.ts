import type { SourceText } from '../quote/SourceText.ts'
import type { Place } from '../quote/Place.ts'
import type { TextWarning } from './TextWarning.ts'

/** Each sentence of a text carries a statement: a span overlaps it. */
export function sentencesWithoutStatement(text: SourceText, spans: readonly Place[]): TextWarning[] {
  return text.sentences
    .filter((sentence) => !spans.some(({ start, end }) => start < sentence.end && sentence.start < end))
    .map((sentence) => ({
      name: 'SENTENCE_WITHOUT_STATEMENT',
      where: `sentence ${sentence.start}–${sentence.end}`,
      what: `no statement has words of "${text.wordsOf(sentence)}".`,
      right: 'Code what it claims, or leave it where it claims nothing.',
    }))
}
