import search from 'approx-string-match'
import { foldTypography } from './foldTypography.ts'
import type { Place } from './Place.ts'
import type { SourceText } from './SourceText.ts'
import { wholeWords } from './wholeWords.ts'

/** The three passages of a text that are nearest to words by edits of their folded form, case aside, without overlap, nearest first. */
export function nearestPassages(text: SourceText, words: string): Place[] {
  const folded = searchable(text.folded.text)
  const sought = searchable(foldTypography(words).text).trim()
  const found = nearest(folded, sought.slice(0, longestPattern))
  const whole = found.map((match) => wholeWords(text, withEnding(folded, sought, match)))
  return whole.filter(
    (place, at) => place.start < place.end && !whole.slice(0, at).some((better) => overlap(place, better)),
  )
}

const mostPassages = 3
/** A longer quote is looked for by its beginning, so that the work stays some milliseconds for each 100 KB of text. */
const longestPattern = 128
/** A bound on what a text made for it can cost: each match is searched once more for its start. */
const mostMatches = 10_000

interface Match extends Place {
  readonly errors: number
}

/** Lower case that keeps every offset: of all letters in NFC, only "İ" grows. */
function searchable(folded: string): string {
  return folded.replaceAll('İ', 'I').toLowerCase()
}

/** The best matches, of one window after another, each asked for fewer errors than the worst that is kept. */
function nearest(text: string, pattern: string): Match[] {
  const longest = pattern.length + allowedErrors(pattern)
  const step = Math.max(256, pattern.length)
  let best: Match[] = []
  let seen = 0
  for (let from = 0; from < text.length && seen < mostMatches; from += step) {
    const errors = best.length < mostPassages ? allowedErrors(pattern) : (best.at(-1)?.errors ?? 0) - 1
    if (errors < 0) break
    const found = search(text.slice(from, from + step + longest), pattern, errors)
    seen += found.length
    if (found.length > 0) best = bestOf([...best, ...found.map((match) => moved(match, from))], pattern)
  }
  return best
}

function allowedErrors(pattern: string): number {
  return Math.floor(pattern.length / 2)
}

function moved({ start, end, errors }: Match, by: number): Match {
  return { start: start + by, end: end + by, errors }
}

function bestOf(matches: readonly Match[], { length }: string): Match[] {
  const excess = ({ start, end }: Match) => Math.abs(end - start - length)
  const kept: Match[] = []
  for (const match of matches.toSorted(
    (a, b) => a.errors - b.errors || excess(a) - excess(b) || a.start - b.start,
  ))
    if (kept.length < mostPassages && !kept.some((better) => overlap(match, better))) kept.push(match)
  return kept
}

function overlap(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end
}

/** A match of a long quote's beginning, made as long as the quote and ended where the quote's ending is nearest. */
function withEnding(folded: string, sought: string, { start, end }: Place): Place {
  if (sought.length <= longestPattern) return { start, end }
  const ending = sought.slice(-longestPattern)
  const window = folded.slice(end, start + sought.length + longestPattern)
  const match = search(window, ending, allowedErrors(ending)).at(-1)
  return {
    start,
    end: match === undefined ? Math.min(start + sought.length, folded.length) : end + match.end,
  }
}
