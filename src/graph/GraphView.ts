import type { z } from 'zod'
import type { Clocks } from './clocks.ts'
import type { Cypher } from './defineCypher.ts'
import type { Graph } from './Graph.ts'

/** The graph as one operation sees it: one pair of clocks and one deadline for all that it reads. */
export class GraphView {
  readonly #graph: Graph
  readonly clocks: Clocks
  readonly #deadline: number

  constructor(graph: Graph, clocks: Clocks, deadline: number) {
    this.#graph = graph
    this.clocks = clocks
    this.#deadline = deadline
  }

  /** Rows of a reading unit as of this view's clocks; `signal` ends a query whose rows nobody needs any more. */
  read<P extends z.ZodObject, R extends z.ZodObject>(
    unit: Cypher<P, R>,
    parameters: Omit<z.input<P>, keyof Clocks>,
    signal?: AbortSignal,
  ): Promise<z.output<R>[]> {
    return this.#graph.read(unit, { ...parameters, ...this.clocks } as z.input<P>, this.#deadline, signal)
  }
}
