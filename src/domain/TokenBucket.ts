const msPerMinute = 60_000

/** Tolerance for sums of fractions, in points. */
const rounding = 1e-6

/** Token bucket: holds as many points as one minute adds, and refills evenly. Instants are milliseconds of one clock. */
export class TokenBucket {
  readonly #perMinute: number
  #points: number
  #filledAt: number

  constructor(perMinute: number, now: number) {
    this.#perMinute = perMinute
    this.#points = perMinute
    this.#filledAt = now
  }

  /** Takes points if the bucket has them; returns false, and takes none, if it has too few. */
  take(points: number, now: number): boolean {
    this.#fill(now)
    if (this.#points + rounding < points) return false
    this.#points -= points
    return true
  }

  /** Puts back points that were taken. */
  putBack(points: number, now: number): void {
    this.#fill(now)
    this.#points = Math.min(this.#perMinute, this.#points + points)
  }

  /** Milliseconds until the bucket has so many points, of which it can hold one minute's. */
  waitMs(points: number, now: number): number {
    this.#fill(now)
    return Math.max(0, ((points - this.#points) * msPerMinute) / this.#perMinute)
  }

  #fill(now: number): void {
    const added = ((now - this.#filledAt) * this.#perMinute) / msPerMinute
    this.#points = Math.min(this.#perMinute, this.#points + added)
    this.#filledAt = now
  }
}
