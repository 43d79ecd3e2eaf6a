/** How much one request may ask for, and all together; above any of these it is refused with a code of its own. */
export interface Limits {
  readonly bodyBytes: number
  readonly tokens: number
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  readonly cost: number
  /** The cost of all operations at once but for the cheap ones. */
  readonly costAtOnce: number
  /** The cost up to which an operation is a cheap one. */
  readonly cheapCost: number
  /** The cost of all cheap operations at once. */
  readonly cheapCostAtOnce: number
  /** How many operations of either sort may wait. */
  readonly queue: number
  /** How long one may wait, in milliseconds. */
  readonly queueMs: number
}
