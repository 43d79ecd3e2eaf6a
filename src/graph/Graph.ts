import type { Driver, ManagedTransaction, QueryResult, Record as DriverRecord } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import type { z } from 'zod'
import { TimeBudget } from '../domain/TimeBudget.ts'
import { ParleyError } from '../domain/ParleyError.ts'
import type { Cypher } from './defineCypher.ts'
import { isTimeout, translateError } from './translateError.ts'

/** Runs one Cypher unit inside a write transaction. */
export type Run = <P extends z.ZodObject, R extends z.ZodObject>(
  unit: Cypher<P, R>,
  parameters: z.input<P>,
) => Promise<z.output<R>[]>

export interface GraphOptions {
  readonly database: string
  /** How long a read or write may take that states no deadline of its own, in milliseconds. */
  readonly timeoutMs: number
  /** Sees each record of a reading unit before it is made a row: the tests hold it against the unit's schema. */
  readonly inspect?: (unit: AnyCypher, record: DriverRecord) => void
}

type AnyCypher = Cypher<z.ZodObject, z.ZodObject>

const longestPlanningMs = 60_000

/** A query that has no rows yet after this time is worth the question whether the database is still planning it. */
const slowMs = 1_000

/** With less than this there is no use in another try. */
const leastMs = 50

interface Query {
  readonly text: string
  readonly parameters: object
}

const ping: Query = { text: '/* ping */ RETURN 1 AS one', parameters: {} }

/** The one door to Neo4j: runs Cypher units, each with a deadline, and turns every failure into a ParleyError. */
export class Graph {
  readonly #driver: Driver
  readonly #options: GraphOptions
  /** The texts that the database has planned since this process began. */
  readonly #planned = new Set<string>()
  readonly #planning = new Map<string, Promise<unknown>>()
  /** In a cluster, a read goes to a server that has caught up with what this process wrote or read before. */
  readonly #bookmarkManager = neo4j.bookmarkManager()
  readonly #observers = new Set<(unitName: string) => void>()

  constructor(driver: Driver, options: GraphOptions) {
    this.#driver = driver
    this.#options = options
  }

  /**
   * Rows of a reading unit, from a session that cannot write, within the time of its operation; what the database needs to plan the
   * unit is not counted. `signal` ends the query in the database once nobody needs its rows, and they never come.
   */
  async read<P extends z.ZodObject, R extends z.ZodObject>(
    unit: Cypher<P, R>,
    parameters: z.input<P>,
    time = new TimeBudget(this.#options.timeoutMs),
    signal?: AbortSignal,
  ): Promise<z.output<R>[]> {
    const sent = unit.parameters.parse(parameters)
    for (const observe of this.#observers) observe(unit.name)
    const query = { text: unit.text, parameters: { given: sent } }
    // A pooled connection may have died with the server: one more try takes a fresh one.
    const result = await this.#readPlanned(query, time, signal)
      .catch((error: unknown) =>
        neo4j.isRetryableError(error)
          ? this.#readPlanned(query, time, signal)
          : Promise.reject(error as Error),
      )
      .catch(translateError)
    const { inspect } = this.#options
    return result.records.map((record) => {
      inspect?.(unit, record)
      return unit.rowOf(record)
    })
  }

  /** Runs several units in one write transaction: all of it is kept, or none. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#session(neo4j.session.WRITE)
    try {
      return await session.executeWrite((transaction) => work(runIn(transaction))).catch(translateError)
    } finally {
      await session.close()
    }
  }

  /** Runs one unit outside any transaction of the driver's, as constraints and indexes need it. */
  async define(text: string): Promise<void> {
    const session = this.#session(neo4j.session.WRITE)
    try {
      await session.run(text).catch(translateError)
    } finally {
      await session.close()
    }
  }

  /** Resolves while the database answers, else rejects with GRAPH_UNAVAILABLE or what else is the matter. */
  async ping(timeoutMs = this.#options.timeoutMs): Promise<void> {
    await this.#autocommit(ping, timeoutMs).catch(translateError)
  }

  /** Calls back with the name of each unit that is read, until the returned function is called. */
  observe(observer: (unitName: string) => void): () => void {
    this.#observers.add(observer)
    return () => this.#observers.delete(observer)
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  // A new database plans a long Cypher for seconds, and keeps the plan until the data has changed much: an operation that this counted
  // against could never be answered. So a query that is slow is planned beside, which ends at once where the plan is not what it waits
  // for; and one that ran out of its transaction's time while its operation still has some runs again.
  async #readPlanned(query: Query, time: TimeBudget, signal?: AbortSignal): Promise<QueryResult> {
    signal?.throwIfAborted()
    if (!this.#planned.has(query.text)) await this.#plan(query, time)
    let planning: Promise<void> | undefined
    const planBeside = () => {
      planning = this.#plan(query, time).catch(() => undefined)
    }
    const watch = setTimeout(planBeside, slowMs)
    try {
      return await this.#autocommit(query, time.remaining, signal)
    } catch (error) {
      await planning
      if (!isTimeout(codeOf(error)) || time.remaining < leastMs) throw error
    } finally {
      clearTimeout(watch)
    }
    return this.#readPlanned(query, time, signal)
  }

  // A database that does not even answer a ping meanwhile is given no more time than any operation.
  async #plan({ text, parameters }: Query, time: TimeBudget): Promise<void> {
    const { remaining } = time
    const planned =
      this.#planning.get(text) ?? this.#autocommit({ text: `EXPLAIN ${text}`, parameters }, longestPlanningMs)
    this.#planning.set(text, planned)
    try {
      await time.standStill(Promise.all([planned, this.#autocommit(ping, remaining)]))
      this.#planned.add(text)
    } finally {
      this.#planning.delete(text)
    }
  }

  #session(defaultAccessMode: 'READ' | 'WRITE') {
    const bookmarkManager = this.#bookmarkManager
    return this.#driver.session({ database: this.#options.database, defaultAccessMode, bookmarkManager })
  }

  async #autocommit(
    { text, parameters }: Query,
    remaining: number,
    signal?: AbortSignal,
  ): Promise<QueryResult> {
    signal?.throwIfAborted()
    if (remaining <= 0) throw timedOut()
    const session = this.#session(neo4j.session.READ)
    // A session that closes resets its connection, and with it what runs there.
    const giveUp = () => void session.close().catch(() => undefined)
    signal?.addEventListener('abort', giveUp, { once: true })
    const run = () => session.run(text, parameters, { timeout: remaining })
    const answer = Promise.resolve(withoutStack(run)).finally(() => {
      signal?.removeEventListener('abort', giveUp)
      return session.close()
    })
    return withDeadline(answer, remaining)
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async (unit, parameters) =>
    parseRows(unit, await transaction.run(unit.text, { given: unit.parameters.parse(parameters) }))
}

function parseRows<P extends z.ZodObject, R extends z.ZodObject>(
  unit: Cypher<P, R>,
  result: QueryResult,
): z.output<R>[] {
  return result.records.map((record) => unit.row.parse(record.toObject()))
}

// The driver keeps with each result where in the code it was asked for, which costs more than most rows; the unit's name says as much.
function withoutStack<T>(work: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

// The database's own timeout does not fire while its process is frozen, so the caller's clock decides as well.
async function withDeadline<T>(answer: Promise<T>, remaining: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut()), remaining)
  })
  answer.catch(() => undefined)
  return Promise.race([answer, expiry]).finally(() => clearTimeout(timer))
}

function codeOf(error: unknown): string {
  return error instanceof ParleyError || error instanceof neo4j.Neo4jError ? error.code : ''
}

function timedOut(): ParleyError {
  return new ParleyError(
    'OPERATION_TIMEOUT',
    'The operation took longer than it may. Ask for less at once, or try again.',
  )
}
