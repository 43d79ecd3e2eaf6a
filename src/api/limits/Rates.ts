import { LRUCache } from 'lru-cache'
import { ParleyError } from '../../domain/ParleyError.ts'
import { TokenBucket } from '../../domain/TokenBucket.ts'
import type { Limits } from './Limits.ts'
import type { Payer } from './Payer.ts'

/** Most budgets of one kind that are kept, about 20 MB. The one that was used longest ago is forgotten first, and is whole again. */
const mostBudgets = 50_000

/** Milliseconds of a clock that never goes back. */
export type Clock = () => number

/** Counts what each token, and each address without one, spends in cost per minute. */
export class Rates {
  readonly #clock: Clock
  readonly #perMinute: Readonly<Record<Payer['kind'], number>>
  readonly #buckets = {
    token: new LRUCache<string, TokenBucket>({ max: mostBudgets }),
    // Kept apart, so that a flood of addresses makes no token's budget forgotten.
    address: new LRUCache<string, TokenBucket>({ max: mostBudgets }),
  }

  constructor(
    { tokenRate, addressRate }: Pick<Limits, 'tokenRate' | 'addressRate'>,
    clock: Clock = () => performance.now(),
  ) {
    this.#perMinute = { token: tokenRate, address: addressRate }
    this.#clock = clock
  }

  /**
   * Takes a cost from the budget of a payer, less the part of it that was charged before. Throws RATE_EXCEEDED, and takes nothing, where
   * too little is left: its `retryAfter` is the whole seconds after which all of the cost is. More than a minute's budget costs all of it.
   */
  charge(payer: Payer, cost: number, charged = 0): void {
    const perMinute = this.#perMinute[payer.kind]
    if (perMinute === 0) return
    const now = this.#clock()
    const bucket = this.#bucketOf(payer, now)
    const most = Math.min(cost, perMinute)
    if (bucket.take(Math.max(0, most - charged), now)) return
    throw exceeded(payer, perMinute, Math.max(1, Math.ceil(bucket.waitMs(most, now) / 1000)))
  }

  /** Gives back a cost that was charged for nothing. */
  refund(payer: Payer, cost: number): void {
    if (this.#perMinute[payer.kind] === 0) return
    const now = this.#clock()
    this.#bucketOf(payer, now).putBack(cost, now)
  }

  #bucketOf({ kind, name }: Payer, now: number): TokenBucket {
    const known = this.#buckets[kind].get(name)
    if (known !== undefined) return known
    const bucket = new TokenBucket(this.#perMinute[kind], now)
    this.#buckets[kind].set(name, bucket)
    return bucket
  }
}

function exceeded({ kind, name }: Payer, perMinute: number, retryAfter: number): ParleyError {
  const who = kind === 'token' ? `The token "${name}"` : `The address ${name}`
  const advice = kind === 'token' ? 'or ask for less' : 'ask for less, or send a token'
  return new ParleyError(
    'RATE_EXCEEDED',
    `${who} may spend a cost of ${perMinute} a minute, and too little of it is left. Try again after ${retryAfter} s, ${advice}.`,
    { details: { limit: perMinute, retryAfter } },
  )
}
