import { timeKey } from '../../src/domain/pageKey.ts'
import type { EventFilter, MeetingFilter, ActionFilter } from '../../src/api/generated/resolvers.ts'
import { compare, type MemoryClocks, type MemoryGraph, type MemoryTie } from './MemoryGraph.ts'

export type PlainFilter = EventFilter & MeetingFilter & ActionFilter

/** The events of a graph in memory as they are at one moment, by the plain rules of the model. */
export class PlainEvents {
  readonly #memory: MemoryGraph
  readonly #clocks: MemoryClocks
  readonly #ties: readonly MemoryTie[]
  readonly #involved = new Map<string, Set<string>>()
  readonly #statuses = new Map<string, string | null>()

  constructor(memory: MemoryGraph, clocks: MemoryClocks) {
    this.#memory = memory
    this.#clocks = clocks
    this.#ties = memory.ties.filter((tie) => memory.carriers(tie, clocks).length > 0)
    for (const { type, from, to } of this.#ties) {
      if (type !== 'INVOLVED_IN') continue
      const actors = this.#involved.get(to) ?? new Set()
      this.#involved.set(to, actors.add(from))
    }
    for (const event of this.#involved.keys()) this.#statuses.set(event, memory.status(event, clocks))
  }

  /** The relationships that hold between two things, in either direction. */
  tiesBetween(one: string, other: string): MemoryTie[] {
    return this.#ties.filter(
      ({ from, to }) => (from === one && to === other) || (from === other && to === one),
    )
  }

  /** The direct relationships that an actor has with others. */
  affiliations(actor: string): MemoryTie[] {
    return this.#ties.filter(
      ({ type, from, to }) =>
        ['SPEAKS_FOR', 'BELONGS_TO', 'HOLDS_POSITION_IN'].includes(type) && (from === actor || to === actor),
    )
  }

  /** Every event that shows, involves all these actors and passes the filters, oldest first. */
  involving(actors: readonly string[], ...filters: PlainFilter[]): string[] {
    return [...this.#involved]
      .filter(([event, involved]) => actors.every((actor) => involved.has(actor)) && this.#shows(event))
      .map(([event]) => event)
      .filter((event) => filters.every((filter) => this.#passes(event, filter)))
      .sort((one, other) => compare(this.#place(one), this.#place(other)))
  }

  involvedIn(event: string): ReadonlySet<string> {
    return this.#involved.get(event) ?? new Set()
  }

  status(event: string): string | null {
    return this.#statuses.get(event) ?? null
  }

  #place(event: string): string {
    return timeKey(this.#memory.time(event, this.#clocks), event)
  }

  #shows(event: string): boolean {
    return this.#memory.about(event, this.#clocks).length > 0
  }

  #passes(event: string, filter: PlainFilter): boolean {
    const { type, code, name } = this.#memory.thing(event)
    const time = this.#memory.time(event, this.#clocks)
    const isDated = (time?.earliest ?? time?.latest ?? null) !== null
    const ends = (tie: string, ids: readonly string[] | null | undefined) =>
      ids == null ||
      this.#ties.some(
        (each) =>
          each.type === tie &&
          ((each.from === event && ids.includes(each.to)) || (each.to === event && ids.includes(each.from))),
      )
    return (
      (filter.kinds == null || filter.kinds.some((kind) => kind === type.toUpperCase())) &&
      (filter.statuses == null || filter.statuses.some((status) => status === this.status(event))) &&
      (filter.codePrefix == null || (code ?? '').startsWith(filter.codePrefix)) &&
      (filter.from == null || (isDated && (time?.latest ?? '~') >= filter.from)) &&
      (filter.to == null || (isDated && (time?.earliest ?? '') <= filter.to)) &&
      (filter.text == null || name.split(' ').includes(filter.text)) &&
      ends('INVOLVED_IN', filter.participants) &&
      ends('CONCERNS', filter.topics) &&
      ends('LOCATED_IN', filter.places)
    )
  }
}
