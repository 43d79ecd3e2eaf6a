import { WeightedSemaphore, type Leave } from '../../domain/WeightedSemaphore.ts'
import type { Limits } from './Limits.ts'

/** Least share of a lane that an operation takes: it costs something beside what it reads. */
const leastWeight = 100

/** Admits operations by their cost; cheap ones have places that no costly one takes. */
export class Admission {
  readonly #cheapCost: number
  readonly #cheap: WeightedSemaphore
  readonly #costly: WeightedSemaphore

  constructor({ costAtOnce, cheapCost, cheapCostAtOnce, queue, queueMs }: Limits) {
    const bounds = { longestQueue: queue, longestWaitMs: queueMs }
    this.#cheapCost = cheapCost
    this.#cheap = new WeightedSemaphore({ ...bounds, capacity: cheapCostAtOnce })
    this.#costly = new WeightedSemaphore({ ...bounds, capacity: costAtOnce })
  }

  /** Resolves once the operation may run, with how to leave; rejects with OVERLOADED, or with the signal's reason. */
  enter(cost: number, signal: AbortSignal): Promise<Leave> {
    const lane = cost <= this.#cheapCost ? this.#cheap : this.#costly
    return lane.enter(Math.max(cost, leastWeight), signal)
  }
}
