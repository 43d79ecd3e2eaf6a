import type { Place } from './Place.ts'

/** The paragraphs of a text: what blank lines divide, or each line of a text that has none. */
export function paragraphsIn(text: string): Place[] {
  const blankLine = /\r?\n[^\S\n]*\r?\n\s*/g
  const breaks = [...text.trim().matchAll(blankLine)].length > 0 ? blankLine : /\s*\n\s*/g
  return between(text, breaks).filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

function between(text: string, breaks: RegExp): Place[] {
  const places: Place[] = []
  let start = 0
  for (const { 0: found, index } of text.matchAll(breaks)) {
    places.push({ start, end: index })
    start = index + found.length
  }
  return [...places, { start, end: text.length }]
}
