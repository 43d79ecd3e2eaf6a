import type { Driver } from 'neo4j-driver'
import { setTimeout as pause } from 'node:timers/promises'
import type { z } from 'zod'
import type { TimeBudget } from '../domain/TimeBudget.ts'
import type { Cypher } from './defineCypher.ts'
import { Graph, type GraphOptions, type Run } from './Graph.ts'
import { isUnavailable } from './isUnavailable.ts'

const askEveryMs = 500

export interface Patience {
  /** How long to wait for a database that does not answer, in milliseconds. */
  readonly forMs: number
  /** Rejects where nothing may be written now. */
  readonly beforeWrite?: (() => Promise<void>) | undefined
}

/**
 * The door to Neo4j of a long command: a read or a definition waits for a database that does not answer, and goes on when it does. A write that
 * failed so may have been kept: it is left to its caller, who reads first what is there.
 */
export class PatientGraph extends Graph {
  readonly #patience: Patience

  constructor(driver: Driver, options: GraphOptions, patience: Patience) {
    super(driver, options)
    this.#patience = patience
  }

  override read<P extends z.ZodObject, R extends z.ZodObject>(
    unit: Cypher<P, R>,
    parameters: z.input<P>,
    time?: TimeBudget,
    signal?: AbortSignal,
  ): Promise<z.output<R>[]> {
    return this.#patiently(() => super.read(unit, parameters, time, signal))
  }

  override async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    await this.#patience.beforeWrite?.()
    return super.write(work)
  }

  override define(text: string): Promise<void> {
    return this.#patiently(() => super.define(text))
  }

  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    const until = Date.now() + this.#patience.forMs
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
