import type { z } from 'zod'
import type { TimeBudget } from '../domain/TimeBudget.ts'
import type { Clocks } from './clocks.ts'
import type { Cypher } from './defineCypher.ts'
import type { Graph } from './Graph.ts'

/** The graph as one operation sees it: one pair of clocks and one deadline for all that it reads. */
export class GraphView {
  readonly #graph: Graph
  readonly clocks: Clocks
  readonly #time: TimeBudget

  constructor(graph: Graph, clocks: Clocks, time: TimeBudget) {
    this.#graph = graph
    this.clocks = clocks
    this.#time = time
  }

  /** Rows of a reading unit as of this view's clocks; `signal` ends a query whose rows nobody needs any more. */
  read<P extends z.ZodObject, R extends z.ZodObject>(
    unit: Cypher<P, R>,
    parameters: Omit<z.input<P>, keyof Clocks>,
    signal?: AbortSignal,
  ): Promise<z.output<R>[]> {
    return this.#graph.read(unit, { ...parameters, ...this.clocks } as z.input<P>, this.#time, signal)
  }
}
