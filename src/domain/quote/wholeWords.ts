import { isGraphemeBoundary } from './isGraphemeBoundary.ts'
import type { Place } from './Place.ts'
import type { SourceText } from './SourceText.ts'
import { trimmedPlace } from './trimmedPlace.ts'

/** The place of a stretch of a text's folded form, widened to whole words, without white space at its ends. */
export function wholeWords({ content, folded }: SourceText, stretch: Place): Place {
  let [foldedStart, foldedEnd] = [stretch.start, stretch.end]
  while (folded.startOf(foldedStart) === undefined) foldedStart--
  while (folded.endOf(foldedEnd) === undefined) foldedEnd++
  const start = folded.startOf(foldedStart) ?? 0
  const end = folded.endOf(foldedEnd) ?? content.length
  return trimmedPlace(content, { start: wordAt(content, start).start, end: wordAt(content, end - 1).end })
}

const words = new Intl.Segmenter('und', { granularity: 'word' })
const reach = 64

/** The word that holds an offset, as far as a window around it shows. */
function wordAt(text: string, offset: number): Place {
  const from = Math.max(offset - reach, 0)
  const word = words.segment(text.slice(from, offset + reach)).containing(offset - from)
  let start = from + (word?.index ?? offset - from)
  let end = start + (word?.segment.length ?? 1)
  while (!isGraphemeBoundary(text, start)) start--
  while (!isGraphemeBoundary(text, end)) end++
  return { start, end }
}
