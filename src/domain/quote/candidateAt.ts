import { isGraphemeBoundary } from './isGraphemeBoundary.ts'
import type { Place } from './Place.ts'
import type { QuoteCandidate } from './QuoteFinding.ts'

/** A place as a candidate for a quote: its words, its number, and the text on either side, cut between characters. */
export function candidateAt(text: string, { start, end }: Place, occurrence: number): QuoteCandidate {
  let from = Math.max(start - contextLength, 0)
  while (!isGraphemeBoundary(text, from)) from++
  let to = Math.min(end + contextLength, text.length)
  while (!isGraphemeBoundary(text, to)) to--
  return {
    exact: text.slice(start, end),
    start,
    end,
    before: text.slice(from, start),
    after: text.slice(end, to),
    occurrence,
  }
}

const contextLength = 40
