import type { ApolloServer, BaseContext } from '@apollo/server'
import {
  createSourceEventStream,
  GraphQLError,
  type ExecutionArgs,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import { ParleyError } from '../../domain/ParleyError.ts'
import { TimeBudget } from '../../domain/TimeBudget.ts'
import { WeightedSemaphore } from '../../domain/WeightedSemaphore.ts'
import type { FeedEvent } from '../feed/Feed.ts'
import { isPassing } from '../feed/isPassing.ts'
import { formatError, type ErrorFormatter } from '../formatError.ts'
import type { Identify } from '../http/authenticate.ts'
import type { Exchange, Exchanged, SubscriptionPart } from '../http/exchange.ts'
import type { OperationBounds } from '../http/serve.ts'
import { refusal } from '../limits/index.ts'
import { EndedByErrors } from './EndedByErrors.ts'
import type { Place, Session } from './Session.ts'

/** Subscriptions that begin or are answered at once, of all sockets together: the rest of the server goes on beside them. */
const mostAtOnce = 8
/** The wait before a change is answered again that the server had no room for. */
const retryMs = 1_000
/** A client is too slow that takes one answer in more than so many milliseconds while more than so many changes wait. */
const slow = { afterMs: 1_000, mostWaiting: 100 }

interface SubscriptionsOptions<Context extends BaseContext> {
  readonly apollo: ApolloServer<Context & Exchanged>
  readonly schema: GraphQLSchema
  readonly contextFor: (bounds: OperationBounds) => Context | Promise<Context>
  readonly identify: Identify
  readonly operationTimeoutMs: number
  readonly logger: Logger
}

/** A subscription that runs. */
interface Running {
  readonly session: Session
  readonly payload: SubscribePayload
  readonly place: Place
  /** Codes of its errors, for the log. */
  readonly codes: Set<string>
  readonly began: number
  events: number
}

type Answers = AsyncGenerator<FormattedExecutionResult, void>

/** Begins the subscriptions of sockets, and answers each of their events as an operation of its own, with every limit of one. */
export class Subscriptions<Context extends BaseContext> {
  readonly #options: SubscriptionsOptions<Context>
  readonly #format: ErrorFormatter
  readonly #lane = new WeightedSemaphore({ capacity: mostAtOnce })

  constructor(options: SubscriptionsOptions<Context>) {
    this.#options = options
    this.#format = formatError(options.logger)
  }

  /** Checks a subscription as an HTTP request is checked. Resolves with its answers as the context of what is to run, or with its errors. */
  async begin(
    session: Session,
    id: string,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | GraphQLError[]> {
    let running: Running | undefined
    try {
      const place = session.takePlace(id)
      running = { session, payload, place, codes: new Set(), began: performance.now(), events: 0 }
      return await this.#begun(running)
    } catch (error) {
      if (running !== undefined) {
        this.#noteCodes(running, error)
        this.#end(running)
      }
      return [new GraphQLError('The subscription did not begin.', { originalError: error as Error })]
    }
  }

  /** The form in which a client gets what ended a subscription. */
  formatted(errors: readonly GraphQLError[], { requestId }: Session): GraphQLFormattedError[] {
    return errors.flatMap((error) => this.#formattedCause(error, requestId))
  }

  async #begun(running: Running): Promise<ExecutionArgs> {
    const { session, payload, place } = running
    const { identify, schema } = this.#options
    session.viewer = await identify(session.authorization)
    const subscription: SubscriptionPart = { phase: 'begins' }
    // Many begin at once when a server comes back: they take turns, and are not refused for one another.
    const leave = await this.#lane.enter(1, place.signal)
    const begins = this.#execute(running, { subscription, signal: place.signal })
    const { result, contextValue } = await begins.finally(leave)
    if (result.errors !== undefined) throw new EndedByErrors(result.errors)
    const { document } = subscription
    if (document === undefined) throw new Error('A subscription passed the checks without a document.')
    const args = { schema, document, ...operationIn(payload), contextValue }
    const source = await createSourceEventStream(args)
    if (!(Symbol.asyncIterator in source)) {
      const errors = (source.errors ?? []).map(ofVariables)
      throw new EndedByErrors(this.formatted(errors, session))
    }
    return { ...args, contextValue: this.#endable(running, source as AsyncIterable<FeedEvent>) }
  }

  /** Answers that end at once when they are told to return, though they wait for an event. */
  #endable(running: Running, source: AsyncIterable<FeedEvent>): Answers {
    const answers = this.#answers(running, source)
    let hasBegun = false
    const endable: Answers = {
      next: () => {
        hasBegun = true
        return answers.next()
      },
      throw: (error: unknown) => answers.throw(error),
      return: () => {
        // A generator that was never asked runs nothing of its own when it returns.
        if (hasBegun) running.place.stop()
        else this.#end(running)
        return answers.return()
      },
      [Symbol.asyncIterator]: () => endable,
    }
    return endable
  }

  async *#answers(running: Running, source: AsyncIterable<FeedEvent>): Answers {
    const { signal } = running.place
    let cursor: string | undefined
    try {
      for await (const event of source) {
        const result = await this.#answer(running, event)
        if (signal.aborted) return
        if (result.data == null) throw new EndedByErrors(withCursor(result.errors ?? [], cursor))
        const sent = performance.now()
        yield result
        // Here the client has taken the answer.
        cursor = event.cursor
        running.events += 1
        const isSlow = performance.now() - sent > slow.afterMs
        if (isSlow && event.waiting() > slow.mostWaiting) throw tooSlow(cursor, event.waiting())
      }
    } catch (error) {
      if (signal.aborted) return
      this.#noteCodes(running, error)
      throw error
    } finally {
      this.#end(running)
    }
  }

  /** The answer to one event. What the server has no room for now is tried again, since a change must not be lost. */
  async #answer(running: Running, event: FeedEvent): Promise<FormattedExecutionResult> {
    const { signal } = running.place
    for (;;) {
      const leave = await this.#lane.enter(1, signal)
      const result = await this.#answerOnce(running, event).finally(leave)
      const passes = result.errors?.some(({ extensions }) => isPassing(String(extensions?.['code'])))
      if (result.data != null || passes !== true) return result
      await pause(retryMs, undefined, { signal })
    }
  }

  async #answerOnce(running: Running, event: FeedEvent): Promise<FormattedExecutionResult> {
    const { operationTimeoutMs } = this.#options
    const { signal } = running.place
    const gone = new AbortController()
    const leave = () => gone.abort(signal.reason)
    signal.addEventListener('abort', leave, { once: true })
    // Time stands still while the database plans, for as long again at most.
    const timer = setTimeout(() => gone.abort(tooLong(operationTimeoutMs)), 2 * operationTimeoutMs)
    try {
      const subscription: SubscriptionPart = { phase: 'event' }
      const answering = this.#execute(running, { subscription, event, signal: gone.signal })
      return (await unlessGone(answering, gone.signal)).result
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', leave)
      gone.abort(signal.reason)
    }
  }

  async #execute(
    { session, payload, codes }: Running,
    part: { subscription: SubscriptionPart; signal: AbortSignal; event?: FeedEvent },
  ) {
    const { apollo, contextFor, operationTimeoutMs } = this.#options
    const { requestId, viewer, payer } = session
    if (viewer === undefined) throw new Error('A subscription is executed without a viewer.')
    const { signal, event, subscription } = part
    const time = new TimeBudget(operationTimeoutMs)
    const exchange: Exchange = { requestId, viewer, payer, codes, signal, time, subscription }
    const context = await contextFor({ requestId, viewer, signal, time, event })
    const contextValue = { ...context, exchange }
    const { query, extensions } = payload
    const { body } = await apollo.executeOperation(
      { query, ...operationIn(payload), ...(extensions && { extensions }) },
      { contextValue },
    )
    if (body.kind !== 'single') throw new Error('An answer comes in parts, which no socket asks for.')
    return { result: body.singleResult as FormattedExecutionResult, contextValue }
  }

  #noteCodes({ session, codes }: Running, error: unknown): void {
    for (const { extensions } of this.#formattedCause(error as Error, session.requestId))
      codes.add(String(extensions?.['code']))
  }

  #formattedCause(error: Error, requestId: string): readonly GraphQLFormattedError[] {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
    if (cause instanceof EndedByErrors) return cause.errors
    const { message } = cause
    return [this.#format(error instanceof GraphQLError ? error.toJSON() : { message }, error, requestId)]
  }

  #end({ session, payload, place, codes, began, events }: Running): void {
    place.leave()
    this.#options.logger.info(
      {
        requestId: session.requestId,
        operationName: payload.operationName?.slice(0, 100) ?? null,
        events,
        ...(codes.size === 0 ? {} : { codes: [...codes] }),
        ms: Math.round(performance.now() - began),
      },
      'subscription',
    )
  }
}

function operationIn({ operationName, variables }: SubscribePayload) {
  return {
    ...(operationName == null ? {} : { operationName }),
    ...(variables == null ? {} : { variables, variableValues: variables }),
  }
}

/** An error that GraphQL finds in the variables, before it asks the field for its source, has no path. */
function ofVariables(error: GraphQLError): GraphQLError {
  return error.path === undefined ? refusal('BAD_USER_INPUT', error.message) : error
}

function withCursor(errors: readonly GraphQLFormattedError[], cursor: string | undefined) {
  if (cursor === undefined) return errors
  return errors.map((error) => ({ ...error, extensions: { ...error.extensions, cursor } }))
}

function tooSlow(cursor: string, waiting: number): ParleyError {
  const message = `The client took more than ${slow.afterMs} ms for one change, and ${waiting} wait for it. Go on after "cursor".`
  return new ParleyError('FEED_TOO_SLOW', message, { details: { cursor, waiting } })
}

function tooLong(milliseconds: number): ParleyError {
  const message = `The answer to one change took longer than ${milliseconds} ms. Ask for less, or for fewer things at once.`
  return new ParleyError('OPERATION_TIMEOUT', message)
}

/** Rejects with the reason of the signal where that fires first. */
async function unlessGone<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  work.catch(() => undefined)
  signal.throwIfAborted()
  let stop = () => {}
  const gone = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error)
    signal.addEventListener('abort', stop, { once: true })
  })
  return Promise.race([work, gone]).finally(() => signal.removeEventListener('abort', stop))
}
