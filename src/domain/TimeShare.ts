import { TimeBudget } from './TimeBudget.ts'

/** The first share of the time that an operation has left. It stands still whenever the whole does. */
export class TimeShare extends TimeBudget {
  readonly #whole: TimeBudget
  readonly #reserveMs: number

  constructor(whole: TimeBudget, share: number) {
    super(0)
    this.#whole = whole
    this.#reserveMs = Math.max(0, whole.remaining) * (1 - share)
  }

  override get remaining(): number {
    return this.#whole.remaining - this.#reserveMs
  }

  override get longest(): number {
    return this.#whole.longest - this.#reserveMs
  }

  override standStill<T>(work: Promise<T>): Promise<T> {
    return this.#whole.standStill(work)
  }
}
