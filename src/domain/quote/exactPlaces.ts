import { isGraphemeBoundary } from './isGraphemeBoundary.ts'
import { occurrencesOf } from './occurrencesOf.ts'
import type { Place } from './Place.ts'

/** The places at which words stand in a text as they are given, and cut no character that a reader sees; each is judged when it is asked for. */
export function* exactPlaces(text: string, words: string, fits = (_: Place) => true): Generator<Place> {
  for (const start of occurrencesOf(words, text)) {
    const place = { start, end: start + words.length }
    if (fits(place) && isGraphemeBoundary(text, start) && isGraphemeBoundary(text, place.end)) yield place
  }
}
