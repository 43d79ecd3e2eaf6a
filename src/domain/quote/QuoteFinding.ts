import type { Place } from './Place.ts'

/** Result of looking for a quote in a text: only FOUND may anchor anything. */
export type QuoteFinding =
  | (FoundWords & { readonly status: 'FOUND' })
  /** The words stand there in other typography, white space or normalization: `exact` has them as they stand. */
  | (FoundWords & { readonly status: 'REPAIRED' })
  /** Several places fit; the first ten of them. */
  | { readonly status: 'AMBIGUOUS_QUOTE'; readonly candidates: readonly QuoteCandidate[] }
  /** No place fits: the first ten places of the words themselves where there are any, else up to three passages that resemble them, nearest first. */
  | { readonly status: 'QUOTE_NOT_FOUND'; readonly candidates: readonly QuoteCandidate[] }

interface FoundWords extends Place {
  readonly exact: string
  /** SHA-256 of the words' UTF-8 bytes, in lowercase hex. */
  readonly sha256: string
}

/** A place that a quote may have meant. */
export interface QuoteCandidate extends Place {
  readonly exact: string
  /** About 40 code units of the text on either side. */
  readonly before: string
  readonly after: string
  /**
   * The number that names this place together with `exact`: beside the quote's prefix and suffix where the quote is
   * ambiguous, without them where it is not found.
   */
  readonly occurrence: number
}
