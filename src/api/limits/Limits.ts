/** Limits of one request, and of all together; a request above any of them is refused with a code of its own. */
export interface Limits {
  /** Longest body of a request without a token. */
  readonly bodyBytes: number
  /** Longest body of a request with one. */
  readonly tokenBodyBytes: number
  readonly tokens: number
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  readonly cost: number
  /** Cost that the requests with one token may spend in a minute; 0 for any. */
  readonly tokenRate: number
  /** Cost that the requests of one address without a token may spend in a minute; 0 for any. */
  readonly addressRate: number
  /** The cost of all operations at once but for the cheap ones. */
  readonly costAtOnce: number
  /** The cost up to which an operation is a cheap one. */
  readonly cheapCost: number
  /** The cost of all cheap operations at once. */
  readonly cheapCostAtOnce: number
  /** Most operations of either sort that may wait. */
  readonly queue: number
  /** Longest wait of one, in milliseconds. */
  readonly queueMs: number
  /** Most sockets that are open at once, of all clients together and of one address. */
  readonly sockets: number
  readonly socketsPerAddress: number
  /** Most subscriptions that one socket may have at once. */
  readonly subscriptions: number
}
