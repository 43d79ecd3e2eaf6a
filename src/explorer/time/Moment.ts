/** A day at which something of the drawing happened, was said, or was recorded. */
export interface Moment {
  /** Id of the thing or tie that it belongs to. */
  readonly id: string
  readonly name: string
  readonly day: number
}
