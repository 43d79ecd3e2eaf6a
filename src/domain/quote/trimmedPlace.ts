import type { Place } from './Place.ts'

/** A stretch of a text without the white space at its ends. */
export function trimmedPlace(text: string, { start, end }: Place): Place {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}
