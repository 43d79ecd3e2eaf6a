import { setMaxListeners } from 'node:events'
import type { z } from 'zod'
import type { TimeBudget } from '../domain/TimeBudget.ts'
import { TimeShare } from '../domain/TimeShare.ts'
import { WeightedSemaphore } from '../domain/WeightedSemaphore.ts'
import type { Clocks } from './unit/clocks.ts'
import type { Cypher } from './unit/defineCypher.ts'
import { eventParts, type Selectable } from './event/eventParts.ts'
import type { Graph } from './Graph.ts'

/** Most units that one operation reads at once: a wide one leaves connections and processors to others. */
const readsAtOnce = 6

/** Bounds of an operation: its time for reading, and the end of the wait for its answer. */
export interface ReadingBounds {
  readonly time: TimeBudget
  /** Fires once nobody waits any more. */
  readonly signal: AbortSignal
}

/** The bounds of one read within those of its operation. */
export interface ReadOptions {
  /** Ends a query whose rows nobody needs any more. */
  readonly unneeded?: AbortSignal
  /** A share of the operation's time; all that is left of it unless stated. */
  readonly time?: TimeBudget
}

/** The graph as one operation sees it: one pair of clocks, one selection and one deadline for all that it reads. */
export class GraphView {
  readonly #graph: Graph
  readonly clocks: Clocks
  readonly #selected: readonly Selectable[]
  readonly #bounds: ReadingBounds
  readonly #places: WeightedSemaphore

  constructor(
    graph: Graph,
    clocks: Clocks,
    selected: readonly Selectable[],
    bounds: ReadingBounds,
    places = new WeightedSemaphore({ capacity: readsAtOnce }),
  ) {
    this.#graph = graph
    this.clocks = clocks
    this.#selected = selected
    this.#bounds = bounds
    this.#places = places
    // Each read listens while it waits or runs.
    setMaxListeners(0, bounds.signal)
  }

  /** The same operation's view of the graph by other clocks, within the same bounds. */
  asOf(clocks: Clocks): GraphView {
    return new GraphView(this.#graph, clocks, this.#selected, this.#bounds, this.#places)
  }

  /** Whether the operation selects any part of an event that is read only then. */
  get selectsParts(): boolean {
    return eventParts.some((part) => this.#selected.includes(part))
  }

  /** The first share of the time that the operation has left. */
  timeShare(share: number): TimeBudget {
    return new TimeShare(this.#bounds.time, share)
  }

  /** Rows of a reading unit as of this view's clocks. */
  async read<P extends z.ZodObject, R extends z.ZodObject>(
    unit: Cypher<P, R>,
    parameters: Omit<z.input<P>, keyof Clocks | 'selected'>,
    { unneeded, time = this.#bounds.time }: ReadOptions = {},
  ): Promise<z.output<R>[]> {
    const { signal: gone } = this.#bounds
    const signal = unneeded === undefined ? gone : AbortSignal.any([gone, unneeded])
    const leave = await this.#places.enter(1, signal)
    const given = { ...parameters, ...this.clocks, selected: this.#selected } as unknown as z.input<P>
    return this.#graph.read(unit, given, time, signal).finally(leave)
  }
}
