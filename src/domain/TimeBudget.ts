/** How much longer an operation may take. Its clock stands still while it waits for what is not its own doing. */
export class TimeBudget {
  #endsAt: number
  #waits = 0
  #standsSince = 0

  constructor(milliseconds: number) {
    this.#endsAt = Date.now() + milliseconds
  }

  /** The milliseconds that are left; 0 or less when they are spent. */
  get remaining(): number {
    return this.#endsAt - (this.#waits > 0 ? this.#standsSince : Date.now())
  }

  /** Waits for something without spending the time, unless it fails: what failed was waited for in vain, and counts. */
  async standStill<T>(work: Promise<T>): Promise<T> {
    if (this.#waits++ === 0) this.#standsSince = Date.now()
    try {
      const result = await work
      this.#endsAt += Date.now() - this.#standsSince
      this.#standsSince = Date.now()
      return result
    } finally {
      this.#waits--
    }
  }
}
