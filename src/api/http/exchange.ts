import type { Response } from 'express'
import type { DocumentNode } from 'graphql'
import type { Viewer } from '../../curation/Viewer.ts'
import type { TimeBudget } from '../../domain/TimeBudget.ts'
import type { Payer } from '../limits/index.ts'

/** A subscription of a socket: it begins once, and is executed for each event. */
export interface SubscriptionPart {
  readonly phase: 'begins' | 'event'
  /** The document of its operation, once that has passed every check. */
  document?: DocumentNode
}

/** State of one HTTP request, or of one execution for a socket, while it is being answered. */
export interface Exchange {
  readonly requestId: string
  /** The one who asks; unknown until the request is authenticated. */
  viewer?: Viewer
  /** Whose budget the request spends: that of its address until a token is known. */
  payer: Payer
  operationName?: string
  operationType?: string
  /** Codes of the errors and warnings answered, for the log. */
  readonly codes: Set<string>
  /** Fires when nobody waits for the answer any more: too late, shutting down, or the client gone. */
  readonly signal: AbortSignal
  /** The time that its operation may take, once one has begun. */
  time?: TimeBudget
  /** The subscription that is executed; undefined in an HTTP request. */
  readonly subscription?: SubscriptionPart
}

/** A context of GraphQL that knows the exchange it belongs to. */
export interface Exchanged {
  readonly exchange: Exchange
}

/** Opens the exchange that a response ends. It is handed on, not looked up by the running code: that takes Node 20 an eighth of its time. */
export function openExchange(response: Response, exchange: Exchange): void {
  response.locals['exchange'] = exchange
}

/** The exchange that a response ends. */
export function exchangeOf(response: Response): Exchange {
  const exchange = response.locals['exchange'] as Exchange | undefined
  if (exchange === undefined) throw new Error('No exchange is open.')
  return exchange
}
