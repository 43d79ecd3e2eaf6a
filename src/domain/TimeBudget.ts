/**
 * Time left to an operation. Its clock stands still while the operation waits for what is not its own doing, for as long again at
 * most as the operation may take.
 */
export class TimeBudget {
  #endsAt: number
  #allowanceMs: number
  #waits = 0
  #standsSince = 0

  constructor(milliseconds: number) {
    this.#endsAt = Date.now() + milliseconds
    this.#allowanceMs = milliseconds
  }

  /** Milliseconds left; 0 or less when they are spent. */
  get remaining(): number {
    return this.#endsAt + this.#stood() - Date.now()
  }

  /** Milliseconds after which the operation ends at the latest, however long the clock stands still. */
  get longest(): number {
    return this.#endsAt + this.#allowanceMs - Date.now()
  }

  /** Waits for something without spending the time, unless it fails: a wait that failed counts. */
  async standStill<T>(work: Promise<T>): Promise<T> {
    if (this.#waits++ === 0) this.#standsSince = Date.now()
    try {
      const result = await work
      const stood = this.#stood()
      this.#endsAt += stood
      this.#allowanceMs -= stood
      this.#standsSince = Date.now()
      return result
    } finally {
      this.#waits--
    }
  }

  #stood(): number {
    return this.#waits === 0 ? 0 : Math.min(Date.now() - this.#standsSince, this.#allowanceMs)
  }
}
