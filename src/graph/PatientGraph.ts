import type { Driver } from 'neo4j-driver'
import { setTimeout as pause } from 'node:timers/promises'
import type { z } from 'zod'
import type { TimeBudget } from '../domain/TimeBudget.ts'
import type { Cypher } from './defineCypher.ts'
import { Graph, type GraphOptions } from './Graph.ts'
import { isUnavailable } from './isUnavailable.ts'

const askEveryMs = 500

/**
 * The door to Neo4j of a long command: a read or a definition waits for a database that does not answer, and goes on when it does. A write that
 * failed so may have been kept: it is left to its caller, who reads first what is there.
 */
export class PatientGraph extends Graph {
  readonly #patienceMs: number

  constructor(driver: Driver, { patienceMs, ...options }: GraphOptions & { readonly patienceMs: number }) {
    super(driver, options)
    this.#patienceMs = patienceMs
  }

  override read<P extends z.ZodObject, R extends z.ZodObject>(
    unit: Cypher<P, R>,
    parameters: z.input<P>,
    time?: TimeBudget,
    signal?: AbortSignal,
  ): Promise<z.output<R>[]> {
    return this.#patiently(() => super.read(unit, parameters, time, signal))
  }

  override define(text: string): Promise<void> {
    return this.#patiently(() => super.define(text))
  }

  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    const until = Date.now() + this.#patienceMs
    for (;;) {
      try {
        return await work()
      } catch (error) {
        if (!isUnavailable(error) || Date.now() > until) throw error
      }
      await pause(askEveryMs)
    }
  }
}
