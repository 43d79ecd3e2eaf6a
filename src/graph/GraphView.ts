import type { z } from 'zod'
import type { TimeBudget } from '../domain/TimeBudget.ts'
import type { Clocks } from './clocks.ts'
import type { Cypher } from './defineCypher.ts'
import { eventParts, type Selectable } from './event/eventParts.ts'
import type { Graph } from './Graph.ts'

/** The graph as one operation sees it: one pair of clocks, one selection and one deadline for all that it reads. */
export class GraphView {
  readonly #graph: Graph
  readonly clocks: Clocks
  readonly #selected: readonly Selectable[]
  readonly #time: TimeBudget

  constructor(graph: Graph, clocks: Clocks, selected: readonly Selectable[], time: TimeBudget) {
    this.#graph = graph
    this.clocks = clocks
    this.#selected = selected
    this.#time = time
  }

  /** Whether the operation selects any part of an event that is read only then. */
  get selectsParts(): boolean {
    return eventParts.some((part) => this.#selected.includes(part))
  }

  /** Rows of a reading unit as of this view's clocks; `signal` ends a query whose rows nobody needs any more. */
  read<P extends z.ZodObject, R extends z.ZodObject>(
    unit: Cypher<P, R>,
    parameters: Omit<z.input<P>, keyof Clocks | 'selected'>,
    signal?: AbortSignal,
  ): Promise<z.output<R>[]> {
    return this.#graph.read(
      unit,
      { ...parameters, ...this.clocks, selected: this.#selected } as unknown as z.input<P>,
      this.#time,
      signal,
    )
  }
}
