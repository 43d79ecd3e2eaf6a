import { WeightedSemaphore, type Leave } from '../../domain/WeightedSemaphore.ts'
import type { Limits } from './Limits.ts'
import { requestCost } from './requestCost.ts'

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
    return lane.enter(Math.max(cost, requestCost), signal)
  }
}
