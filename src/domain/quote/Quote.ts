/**
 * Words by which a span of a text is named: a TextQuoteSelector of the W3C Web Annotation Data Model, and a number
 * where that is not enough.
 */
export interface Quote {
  /** The words as they stand in the text, code unit by code unit. */
  readonly exact: string
  /** Words directly before them; typography and white space at the joint do not count. */
  readonly prefix?: string | undefined
  /** Words directly after them; typography and white space at the joint do not count. */
  readonly suffix?: string | undefined
  /** Number of the place, from 1, among those that fit `exact`, `prefix` and `suffix`, in text order, overlapping ones included. */
  readonly occurrence?: number | undefined
}
