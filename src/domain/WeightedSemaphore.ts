import { ParleyError } from './ParleyError.ts'

/** Bounds of what goes on at once, and of the rest that may wait. */
export interface SemaphoreOptions {
  /** The weight that may be inside at once; a heavier entrant takes all of it. */
  readonly capacity: number
  /** Most that may wait to enter; without a number, any. */
  readonly longestQueue?: number
  /** Longest wait of one, in milliseconds; without a number, for ever. */
  readonly longestWaitMs?: number
}

/** Makes room for others; a second call changes nothing. */
export type Leave = () => void

interface Waiter {
  readonly share: number
  readonly enter: () => void
}

/** Bounds the weight of what goes on at once, in the order of arrival. */
export class WeightedSemaphore {
  readonly #options: SemaphoreOptions
  /** Those who wait, in the order of arrival. */
  readonly #queue = new Set<Waiter>()
  #free: number

  constructor(options: SemaphoreOptions) {
    this.#options = options
    this.#free = options.capacity
  }

  /**
   * Resolves once there is room, with how to leave. Rejects with OVERLOADED if the queue is full or the wait too long, and with the
   * reason of the signal once that fires.
   */
  async enter(weight: number, signal?: AbortSignal): Promise<Leave> {
    signal?.throwIfAborted()
    const share = Math.min(weight, this.#options.capacity)
    if (this.#queue.size > 0 || share > this.#free) await this.#turn(share, signal)
    else this.#free -= share
    return this.#leave(share)
  }

  #turn(share: number, signal?: AbortSignal): Promise<void> {
    const { longestQueue = Infinity, longestWaitMs } = this.#options
    if (this.#queue.size >= longestQueue) throw overloaded()
    return new Promise<void>((resolve, reject) => {
      const enter = () => {
        settle()
        resolve()
      }
      const waiter = { share, enter }
      const giveUp = (reason: Error) => {
        settle()
        this.#admit()
        reject(reason)
      }
      const abort = () => giveUp(signal?.reason as Error)
      const timer =
        longestWaitMs === undefined ? undefined : setTimeout(() => giveUp(overloaded()), longestWaitMs)
      const settle = () => {
        this.#queue.delete(waiter)
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
      }
      signal?.addEventListener('abort', abort, { once: true })
      this.#queue.add(waiter)
    })
  }

  #leave(share: number): Leave {
    let isInside = true
    return () => {
      if (!isInside) return
      isInside = false
      this.#free += share
      this.#admit()
    }
  }

  #admit(): void {
    for (const { share, enter } of this.#queue) {
      if (share > this.#free) return
      // The room is taken before the entrant resumes, which a newcomer could do first.
      this.#free -= share
      enter()
    }
  }
}

function overloaded(): ParleyError {
  return new ParleyError(
    'OVERLOADED',
    'The server has as much to do as it may take on at once. Try again in a moment, or ask for less at once.',
  )
}
