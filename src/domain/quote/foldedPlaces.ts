import { foldTypography } from './foldTypography.ts'
import { isGraphemeBoundary } from './isGraphemeBoundary.ts'
import { occurrencesOf } from './occurrencesOf.ts'
import type { Place } from './Place.ts'
import type { SourceText } from './SourceText.ts'

/** The places of a text whose folded form is that of the words, white space at their ends aside; each is judged when it is asked for. */
export function* foldedPlaces(text: SourceText, words: string, fits = (_: Place) => true): Generator<Place> {
  const sought = foldTypography(words).text.trim()
  for (const at of occurrencesOf(sought, text.folded.text)) {
    const place = placeOf(text, at, at + sought.length)
    if (place !== undefined && fits(place)) yield place
  }
}

function placeOf({ content, folded }: SourceText, foldedStart: number, foldedEnd: number): Place | undefined {
  const start = folded.startOf(foldedStart)
  // A joiner or a variation selector that shows nothing belongs to the character before it.
  const end = [folded.endOf(foldedEnd), folded.startOf(foldedEnd)].find(
    (offset) => offset !== undefined && isGraphemeBoundary(content, offset),
  )
  if (start === undefined || end === undefined || !isGraphemeBoundary(content, start)) return undefined
  return { start, end }
}
