/** How much one request may ask for; above any of these it is refused with a code of its own. */
export interface Limits {
  readonly bodyBytes: number
  readonly tokens: number
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  readonly cost: number
}
