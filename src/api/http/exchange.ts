import { AsyncLocalStorage } from 'node:async_hooks'
import type { TimeBudget } from '../../domain/TimeBudget.ts'

/** What is known of one HTTP request while it is being answered. */
export interface Exchange {
  readonly requestId: string
  operationName?: string
  operationType?: string
  /** The codes of the errors answered, for the log. */
  readonly codes: Set<string>
  /** Fires when nobody waits for the answer any more: too late, shutting down, or the client gone. */
  readonly signal: AbortSignal
  /** The time that its operation may take, once one has begun. */
  time?: TimeBudget
}

/** The exchange that the running code belongs to. */
export const exchange = new AsyncLocalStorage<Exchange>()
