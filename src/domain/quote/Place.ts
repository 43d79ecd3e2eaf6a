/** A stretch of a text in UTF-16 code units; `end` is exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}
