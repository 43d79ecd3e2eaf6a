import { setTimeout as pause } from 'node:timers/promises'
import type { Driver, ManagedTransaction, QueryResult, Record as DriverRecord } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import type { z } from 'zod'
import { TimeBudget } from '../domain/TimeBudget.ts'
import { ParleyError } from '../domain/ParleyError.ts'
import type { Change } from './connection/Change.ts'
import type { Cypher } from './unit/defineCypher.ts'
import { isOutOfMemory, translateError } from './connection/translateError.ts'
import { translateWriteError } from './connection/translateWriteError.ts'
import { emptyParameters } from './unit/emptyParameters.ts'

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

/** Any unit, whatever it takes and gives. */
export type AnyCypher = Cypher<z.ZodObject, z.ZodObject>

const longestPlanningMs = 60_000

/** Neo4j plans a text anew after so long at the earliest, where the graph has grown since. */
const replannedAfterMs = 10_000

/** An operation that goes on reads again within so many milliseconds. */
const quietMs = 20

interface Query {
  readonly text: string
  readonly parameters: object
}

/** Write of a transaction that is rolled back, of the least that there is. */
const anyChange = 'CREATE ()'

const ping: Query = { text: '/* ping */ RETURN 1 AS one', parameters: {} }

/** The one door to Neo4j: runs Cypher units, each with a deadline, and turns every failure into a ParleyError. */
export class Graph {
  readonly #driver: Driver
  /** A driver with a connection of its own, so that a database with much to do still answers a ping. */
  readonly #probe: Driver
  readonly #options: GraphOptions
  /** Texts of which the database has a plan, as far as is known. */
  readonly #planned = new Set<string>()
  readonly #planning = new Map<string, Promise<unknown>>()
  /** Time at which each text was last planned for writes. */
  readonly #plannedForWrites = new Map<string, number>()
  readonly #reads = new Set<Promise<unknown>>()
  /** In a cluster, a read goes to a server that has caught up with what this process wrote or read before. */
  readonly #bookmarkManager = neo4j.bookmarkManager()
  readonly #observers = new Set<(unitName: string) => void>()

  constructor(driver: Driver, options: GraphOptions, probe = driver) {
    this.#driver = driver
    this.#probe = probe
    this.#options = options
  }

  /**
   * Rows of a reading unit, from a session that cannot write, within the time of its operation, which stands still while the database
   * plans. `signal` ends the query in the database, and rejects with its reason.
   */
  async read<P extends z.ZodObject, R extends z.ZodObject>(
    unit: Cypher<P, R>,
    parameters: z.input<P>,
    time = new TimeBudget(this.#options.timeoutMs),
    signal?: AbortSignal,
  ): Promise<z.output<R>[]> {
    const sent = unit.parameters.parse(parameters)
    for (const observe of this.#observers) observe(unit.name)
    const reading = this.#answerOf({ text: unit.text, parameters: { given: sent } }, time, signal)
    this.#reads.add(reading)
    const result = await reading.finally(() => this.#reads.delete(reading))
    const { inspect } = this.#options
    return result.records.map((record) => {
      inspect?.(unit, record)
      return unit.rowOf(record)
    })
  }

  /**
   * Has the database plan a unit before anybody asks for it, by running it with parameters that name nothing. EXPLAIN would leave a
   * sixth of the work to the first run.
   */
  async plan<P extends z.ZodObject>(unit: Cypher<P, z.ZodObject>, parameters: z.input<P>): Promise<void> {
    if (this.isPlanned(unit)) return
    const query = { text: unit.text, parameters: { given: unit.parameters.parse(parameters) } }
    const run = () => this.#autocommit(query, longestPlanningMs)
    // A text may refuse what names nothing, but only once it is planned: a reader who waits for the plan is not told of that.
    await this.#plan(unit.text, () => run().catch(() => this.#explain(query))).catch(translateError)
  }

  /**
   * Has the database plan the units of a write before it runs them, each by running it for nothing in a transaction that is rolled back. Neo4j keeps
   * plans for transactions that have changed something apart from all others, and EXPLAIN would leave a third of the work to the first run.
   */
  async planWrites(units: readonly AnyCypher[]): Promise<void> {
    const now = Date.now()
    const due = units.filter(({ text }) => now - (this.#plannedForWrites.get(text) ?? 0) > replannedAfterMs)
    if (due.length === 0) return
    const session = this.#session(neo4j.session.WRITE)
    const transaction = session.beginTransaction({ timeout: longestPlanningMs })
    try {
      const queries = [
        { text: anyChange, parameters: {} },
        ...due.map((unit) => ({ text: unit.text, parameters: { given: emptyParameters(unit) } })),
      ]
      await Promise.all(queries.map(({ text, parameters }) => transaction.run(text, parameters)))
      await transaction.rollback()
      for (const { text } of due) this.#plannedForWrites.set(text, now)
    } catch (error) {
      translateError(error)
    } finally {
      await session.close()
    }
  }

  /** True of a unit that the database has a plan of, as far as is known. */
  isPlanned({ text }: AnyCypher): boolean {
    return this.#planned.has(text)
  }

  /** Resolves once nothing is read. */
  async quiet(): Promise<void> {
    while (this.#reads.size > 0) {
      await Promise.allSettled(this.#reads)
      await pause(quietMs)
    }
  }

  /**
   * Runs several units in one write transaction: all of it is kept, or none. Each write begins here, with the description that its
   * transaction carries. One that changes what the graph knows goes through writeChange.
   */
  async write<T>(change: Change, work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#session(neo4j.session.WRITE)
    try {
      return await session
        .executeWrite((transaction) => work(runIn(transaction)), { metadata: { ...change } })
        .catch(translateWriteError)
    } finally {
      await session.close()
    }
  }

  /** Runs units as `write` does, and rolls the transaction back: nothing of it is kept. */
  async rehearse<T>(change: Change, work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#session(neo4j.session.WRITE)
    const transaction = session.beginTransaction({ metadata: { ...change } })
    try {
      return await work(runIn(transaction)).catch(translateWriteError)
    } finally {
      await transaction.rollback()
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
    await this.#autocommit(ping, timeoutMs, undefined, this.#probe).catch(translateError)
  }

  /** Calls back with the name of each unit that is read, until the returned function is called. */
  observe(observer: (unitName: string) => void): () => void {
    this.#observers.add(observer)
    return () => this.#observers.delete(observer)
  }

  async close(): Promise<void> {
    await Promise.all([this.#driver.close(), this.#probe.close()])
  }

  #answerOf(query: Query, time: TimeBudget, signal?: AbortSignal): Promise<QueryResult> {
    return this.#readPlanned(query, time, signal)
      .catch((error: unknown) =>
        isWorthAnotherTry(error) ? this.#readPlanned(query, time, signal) : Promise.reject(error as Error),
      )
      .catch((error: unknown) => {
        signal?.throwIfAborted()
        return translateError(error)
      })
  }

  // A text that takes seconds to plan could never be answered if that counted: no plan is kept of a query that ran out of time.
  async #readPlanned(query: Query, time: TimeBudget, signal?: AbortSignal): Promise<QueryResult> {
    signal?.throwIfAborted()
    if (!this.#planned.has(query.text)) await this.#waitForPlan(query, time, signal)
    try {
      return await this.#autocommit(query, time.remaining, signal)
    } catch (error) {
      // The plan may be gone, and with a database that restarted all of them.
      if (isWorthAnotherTry(error)) this.#planned.clear()
      else this.#planned.delete(query.text)
      throw error
    }
  }

  // A ping has the time of the operation alone, so that a database that hangs ends it in time.
  async #waitForPlan(query: Query, time: TimeBudget, signal?: AbortSignal): Promise<void> {
    const planned = Promise.all([
      this.#plan(query.text, () => this.#explain(query)),
      this.#autocommit(ping, time.remaining, signal),
    ])
    await time.standStill(withDeadline(planned, time.longest, signal))
  }

  /** Has the database plan a text, once however many operations wait; it goes on when these have ended, for those that follow. */
  #plan(text: string, work: () => Promise<unknown>): Promise<unknown> {
    const planning =
      this.#planning.get(text) ??
      work()
        .then(() => this.#planned.add(text))
        .finally(() => this.#planning.delete(text))
    this.#planning.set(text, planning)
    return planning
  }

  #explain({ text, parameters }: Query): Promise<unknown> {
    return this.#autocommit({ text: `EXPLAIN ${text}`, parameters }, longestPlanningMs)
  }

  #session(defaultAccessMode: 'READ' | 'WRITE', driver = this.#driver) {
    const bookmarkManager = this.#bookmarkManager
    return driver.session({ database: this.#options.database, defaultAccessMode, bookmarkManager })
  }

  async #autocommit(
    { text, parameters }: Query,
    remaining: number,
    signal?: AbortSignal,
    driver?: Driver,
  ): Promise<QueryResult> {
    signal?.throwIfAborted()
    if (remaining <= 0) throw timedOut()
    const session = this.#session(neo4j.session.READ, driver)
    // A session that closes resets its connection, and with it what runs there.
    const giveUp = () => void session.close().catch(() => undefined)
    signal?.addEventListener('abort', giveUp, { once: true })
    const run = () => session.run(text, parameters, { timeout: remaining })
    const answer = Promise.resolve(withoutStack(run)).finally(() => {
      signal?.removeEventListener('abort', giveUp)
      return session.close()
    })
    return withDeadline(answer, remaining, signal)
  }
}

function runIn(transaction: Pick<ManagedTransaction, 'run'>): Run {
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
async function withDeadline<T>(answer: Promise<T>, remaining: number, signal?: AbortSignal): Promise<T> {
  let end = () => {}
  const ended = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(timedOut()), remaining)
    const abort = () => reject(signal?.reason as Error)
    signal?.addEventListener('abort', abort, { once: true })
    end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
  })
  answer.catch(() => undefined)
  return Promise.race([answer, ended]).finally(end)
}

/** Tells a failure that a fresh connection may avoid, for the pooled one died with the server. A query that took too much memory takes it again. */
function isWorthAnotherTry(error: unknown): boolean {
  return neo4j.isRetryableError(error) && !isOutOfMemory(error)
}

function timedOut(): ParleyError {
  return new ParleyError(
    'OPERATION_TIMEOUT',
    'The operation took longer than it may. Ask for less at once, or try again.',
  )
}
