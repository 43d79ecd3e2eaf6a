import type { Driver } from 'neo4j-driver'
import type { z } from 'zod'
import type { TimeBudget } from '../../domain/TimeBudget.ts'
import type { Change } from './Change.ts'
import type { Cypher } from '../unit/defineCypher.ts'
import { Graph, type AnyCypher, type GraphOptions, type Run } from '../Graph.ts'
import { patiently, type Patience } from './patiently.ts'

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
    return patiently(this.#patience, () => super.read(unit, parameters, time, signal))
  }

  override async write<T>(change: Change, work: (run: Run) => Promise<T>): Promise<T> {
    await this.#patience.beforeWrite?.()
    return super.write(change, work)
  }

  override planWrites(units: readonly AnyCypher[]): Promise<void> {
    return patiently(this.#patience, () => super.planWrites(units))
  }

  override define(text: string): Promise<void> {
    return patiently(this.#patience, () => super.define(text))
  }
}
