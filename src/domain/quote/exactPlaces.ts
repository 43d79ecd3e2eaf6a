import { isGraphemeBoundary } from './isGraphemeBoundary.ts'
import { occurrencesOf } from './occurrencesOf.ts'
import type { Place } from './Place.ts'

/** Every place at which words stand in a text as they are given, and cut no character that a reader sees. */
export function exactPlaces(text: string, words: string): Place[] {
  return occurrencesOf(words, text)
    .map((start) => ({ start, end: start + words.length }))
    .filter(({ start, end }) => isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end))
}
