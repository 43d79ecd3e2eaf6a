import type { SourceText } from '../quote/SourceText.ts'
import { fold } from '../fold.ts'
import type { CodedStatement } from './CodedStatement.ts'
import type { TextWarning } from './TextWarning.ts'

/** A name of the speaker stands in the paragraph of the words or in the one before. */
export function speakerNotNear(
  text: SourceText,
  { where, spans, speakerNames }: CodedStatement,
): TextWarning[] {
  const names = new Set(speakerNames.flatMap(wordsOf))
  if (names.size === 0 || spans.length === 0) return []
  const near = text.paragraphs.filter((_, at) =>
    [at, at + 1].some((index) => spans.some((span) => holds(text.paragraphs[index], span))),
  )
  if (near.some((paragraph) => wordsOf(text.wordsOf(paragraph)).some((word) => names.has(word)))) return []
  return [
    {
      name: 'SPEAKER_NOT_NEAR',
      where,
      what: `neither the paragraph of its words nor the one before names "${speakerNames[0] ?? ''}".`,
      right: 'Check who speaks there, or add the name that the text uses to the aliases.',
    },
  ]
}

const commonest = new Set(['the', 'and', 'for', 'von', 'van', 'der', 'del'])

function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length >= 3 && !commonest.has(word))
}

function holds(
  paragraph: { start: number; end: number } | undefined,
  span: { start: number; end: number },
): boolean {
  return paragraph !== undefined && span.start < paragraph.end && paragraph.start < span.end
}
