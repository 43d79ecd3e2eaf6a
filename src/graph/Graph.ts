import type { Driver, ManagedTransaction, QueryResult } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import type { z } from 'zod'
import { ParleyError } from '../domain/ParleyError.ts'
import type { Cypher } from './defineCypher.ts'
import { translateError } from './translateError.ts'

/** Runs one Cypher unit inside a write transaction. */
export type Run = <P extends z.ZodObject, R extends z.ZodObject>(
  unit: Cypher<P, R>,
  parameters: z.input<P>,
) => Promise<z.output<R>[]>

export interface GraphOptions {
  readonly database: string
  /** How long a read or write may take that states no deadline of its own, in milliseconds. */
  readonly timeoutMs: number
}

/** The one door to Neo4j: runs Cypher units, each with a deadline, and turns every failure into a ParleyError. */
export class Graph {
  readonly #driver: Driver
  readonly #options: GraphOptions
  readonly #observers = new Set<(unitName: string) => void>()

  constructor(driver: Driver, options: GraphOptions) {
    this.#driver = driver
    this.#options = options
  }

  /**
   * Rows of a reading unit, from a session that cannot write. `deadline` is a time as Date.now() counts; `signal` ends the query in the
   * database once nobody needs its rows, and they never come.
   */
  async read<P extends z.ZodObject, R extends z.ZodObject>(
    unit: Cypher<P, R>,
    parameters: z.input<P>,
    deadline = Date.now() + this.#options.timeoutMs,
    signal?: AbortSignal,
  ): Promise<z.output<R>[]> {
    const sent = unit.parameters.parse(parameters)
    for (const observe of this.#observers) observe(unit.name)
    const attempt = () => this.#autocommit(unit.text, { given: sent }, deadline, signal)
    // A pooled connection may have died with the server: one more try takes a fresh one.
    const result = await attempt()
      .catch((error: unknown) => (neo4j.isRetryableError(error) ? attempt() : Promise.reject(error as Error)))
      .catch(translateError)
    return parseRows(unit, result)
  }

  /** Runs several units in one write transaction: all of it is kept, or none. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#options.database,
      defaultAccessMode: neo4j.session.WRITE,
    })
    try {
      return await session.executeWrite((transaction) => work(runIn(transaction))).catch(translateError)
    } finally {
      await session.close()
    }
  }

  /** Runs one unit outside any transaction of the driver's, as constraints and indexes need it. */
  async define(text: string): Promise<void> {
    const session = this.#driver.session({ database: this.#options.database })
    try {
      await session.run(text).catch(translateError)
    } finally {
      await session.close()
    }
  }

  /** Resolves while the database answers, else rejects with GRAPH_UNAVAILABLE or what else is the matter. */
  async ping(timeoutMs = this.#options.timeoutMs): Promise<void> {
    await this.#autocommit('/* ping */ RETURN 1 AS one', {}, Date.now() + timeoutMs).catch(translateError)
  }

  /** Calls back with the name of each unit that is read, until the returned function is called. */
  observe(observer: (unitName: string) => void): () => void {
    this.#observers.add(observer)
    return () => this.#observers.delete(observer)
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  async #autocommit(
    text: string,
    parameters: object,
    deadline: number,
    signal?: AbortSignal,
  ): Promise<QueryResult> {
    signal?.throwIfAborted()
    const remaining = deadline - Date.now()
    if (remaining <= 0) throw timedOut()
    const session = this.#driver.session({
      database: this.#options.database,
      defaultAccessMode: neo4j.session.READ,
    })
    // A session that closes resets its connection, and with it what runs there.
    const giveUp = () => void session.close().catch(() => undefined)
    signal?.addEventListener('abort', giveUp, { once: true })
    const answer = Promise.resolve(session.run(text, parameters, { timeout: remaining })).finally(() => {
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

// The database's own timeout does not fire while its process is frozen, so the caller's clock decides as well.
async function withDeadline<T>(answer: Promise<T>, remaining: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut()), remaining)
  })
  answer.catch(() => undefined)
  return Promise.race([answer, expiry]).finally(() => clearTimeout(timer))
}

function timedOut(): ParleyError {
  return new ParleyError(
    'OPERATION_TIMEOUT',
    'The operation took longer than it may. Ask for less at once, or try again.',
  )
}
