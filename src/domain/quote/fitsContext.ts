import { foldTypography } from './foldTypography.ts'
import type { Place } from './Place.ts'
import type { Quote } from './Quote.ts'
import type { SourceText } from './SourceText.ts'

/** Makes a test of places: the prefix of a quote stands directly before one, and its suffix directly after, both folded. */
export function fitsContext(text: SourceText, { prefix, suffix }: Quote): (place: Place) => boolean {
  const before = folded(prefix)
  const after = folded(suffix)
  return ({ start, end }) =>
    (before === '' || endsAt(text, start, before)) && (after === '' || beginsAt(text, end, after))
}

function folded(words = ''): string {
  return foldTypography(words).text.trim()
}

function endsAt({ folded }: SourceText, offset: number, words: string): boolean {
  const end = folded.before(offset)
  const joint = folded.text[end - 1] === ' ' ? end - 1 : end
  return joint >= words.length && folded.text.startsWith(words, joint - words.length)
}

function beginsAt({ folded }: SourceText, offset: number, words: string): boolean {
  const start = folded.after(offset)
  return folded.text.startsWith(words, folded.text[start] === ' ' ? start + 1 : start)
}
