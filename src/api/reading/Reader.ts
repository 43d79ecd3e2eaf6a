import DataLoader from 'dataloader'
import type { z } from 'zod'
import type { AscendingList, List } from '../../graph/unit/defineList.ts'
import type { Lookup } from '../../graph/unit/defineLookup.ts'
import type { Readings } from '../../graph/unit/defineReadings.ts'
import type { Selectable } from '../../graph/event/eventParts.ts'
import type { Graph } from '../../graph/Graph.ts'
import { GraphView, type ReadingBounds } from '../../graph/GraphView.ts'
import type { LedgerRow } from '../../graph/ledger/ledgerRow.ts'
import { ledgerState } from '../../graph/ledger/ledgerState.ts'
import { clocksOf, type Moment } from './clocksOf.ts'
import type { Connection, Page, PageRequest } from './Connection.ts'
import { connectionOf, type Listing, type Stretch } from './Listing.ts'

/** One row of a lookup. */
export type LookupRow<R extends z.ZodRawShape> = z.output<z.ZodObject<R>>

type ReadableList<P extends z.ZodRawShape, R extends z.ZodType, E extends z.ZodType> = AscendingList<
  P,
  R,
  E
> &
  Partial<List<P, R, E>>

/** Comes after every place in every order. */
const lastPlace = '\u{10ffff}'

/**
 * What the resolvers of one operation read through: the keys that a level of the operation asks for are collected and go to
 * the graph as one Cypher per unit, and what was read once is not read again.
 */
export class Reader {
  readonly #graph: Graph
  readonly #bounds: ReadingBounds
  readonly #began = new Date()
  readonly #loaders = new Map<string, DataLoader<never, unknown, unknown>>()
  #view: GraphView | undefined
  #looksBack = false
  #ledger: Promise<LedgerRow | null> | undefined
  readonly #earlier = new Map<string, Reader>()

  constructor(graph: Graph, bounds: ReadingBounds) {
    this.#graph = graph
    this.#bounds = bounds
  }

  /** State of the ledger as the operation found it, read once; null where the graph was never written. */
  get ledger(): Promise<LedgerRow | null> {
    const { time, signal } = this.#bounds
    this.#ledger ??= this.#graph.read(ledgerState, {}, time, signal).then(([row]) => row ?? null)
    return this.#ledger
  }

  /** Sets the clocks that all of the operation reads by, and what it selects of events, before its first field reads. */
  begin(momentOf: () => Moment, selectedOf: () => readonly Selectable[]): void {
    if (this.#view !== undefined) return
    const asOf = momentOf()
    this.#looksBack = asOf.validAt !== null || asOf.knownAt !== null
    this.#view = new GraphView(this.#graph, clocksOf(asOf, this.#began), selectedOf(), this.#bounds)
  }

  /** The reader of a part of the operation as of an instant (RFC 3339 UTC): one for each instant. */
  asOf(instant: string): Reader {
    let reader = this.#earlier.get(instant)
    if (reader === undefined) {
      reader = new Reader(this.#graph, this.#bounds)
      reader.#looksBack = true
      reader.#view = this.view.asOf(clocksOf({ validAt: null, knownAt: new Date(instant) }, this.#began))
      this.#earlier.set(instant, reader)
    }
    return reader
  }

  /** The reading of a question that fits the operation's clocks; what has one reading is that. */
  readingFor<Unit extends object>(unit: Unit | Readings<Unit>): Unit {
    if (!('present' in unit)) return unit
    return this.#looksBack ? unit.past : unit.present
  }

  /** True where the operation names another moment than now. */
  get looksBack(): boolean {
    return this.#looksBack
  }

  /** The graph as of the operation's clocks, for units that are neither lookups nor lists. */
  get view(): GraphView {
    if (this.#view === undefined) throw new Error('A field was read before the operation had its clocks.')
    return this.#view
  }

  /** Every row that a lookup has for a key, with the parameters of its text where it has any. */
  rows<R extends z.ZodRawShape>(
    lookup: Readings<Lookup<R>>,
    key: string,
    parameters: Record<string, unknown> = {},
  ): Promise<LookupRow<R>[]> {
    const unit = this.readingFor(lookup)
    const batch = async (keys: readonly string[]) => {
      const rows = await this.view.read(unit, { ...parameters, keys: [...keys] })
      return regroup(keys, rows as (LookupRow<R> & { key: string })[], (row) => row.key)
    }
    return this.#loader<string, LookupRow<R>[]>(unit.name + JSON.stringify(parameters), batch).load(key)
  }

  /** The one row that a lookup has for a key, or null. */
  async row<R extends z.ZodRawShape>(lookup: Readings<Lookup<R>>, key: string): Promise<LookupRow<R> | null> {
    return (await this.rows(lookup, key))[0] ?? null
  }

  /** A list of a group of ids as a connection, whose page and count are read only when they are selected. */
  connection<P extends z.ZodRawShape, R extends z.ZodType, E extends z.ZodType>(
    list: ReadableList<P, R, E> | Readings<ReadableList<P, R, E>>,
    ids: string[],
    parameters: z.input<z.ZodObject<P>>,
    request: PageRequest,
  ): Connection<z.output<R>, z.output<E>> {
    return connectionOf(this.listing(list, ids, parameters), request)
  }

  /** A list of a group of ids, its filter in place. */
  listing<P extends z.ZodRawShape, R extends z.ZodType, E extends z.ZodType>(
    given: ReadableList<P, R, E> | Readings<ReadableList<P, R, E>>,
    ids: string[],
    parameters: z.input<z.ZodObject<P>>,
  ): Listing<z.output<R>, z.output<E>> {
    const list = this.readingFor<ReadableList<P, R, E>>(given)
    return {
      page: (stretch) => {
        const unit = stretch.descending ? list.descending : list.ascending
        if (unit === undefined) throw new Error(`${list.ascending.name} has no descending order.`)
        return this.page(unit, ids, parameters, stretch)
      },
      count: () => this.#count(list, ids, parameters),
    }
  }

  /** A page of the list of a group of ids, by the unit of one order. */
  page<P extends z.ZodRawShape, R extends z.ZodType, E extends z.ZodType>(
    unit: AscendingList<P, R, E>['ascending'],
    ids: string[],
    parameters: z.input<z.ZodObject<P>>,
    { descending, limit, ...stretch }: Stretch,
  ): Promise<Page<z.output<R>, z.output<E>>> {
    const after = stretch.after ?? (descending ? lastPlace : '')
    const batch = async (groups: readonly string[][]) => {
      const rows = await this.view.read(unit, { ...parameters, groups: [...groups], after, limit } as never)
      return regroup(
        [...groups.keys()],
        rows as (Page<z.output<R>, z.output<E>>[number] & { position: number })[],
        (row) => row.position,
      )
    }
    return this.#loader<string[], Page<z.output<R>, z.output<E>>>(
      unit.name + JSON.stringify([parameters, after, limit]),
      batch,
    ).load(ids)
  }

  #count<P extends z.ZodRawShape, R extends z.ZodType, E extends z.ZodType>(
    list: ReadableList<P, R, E>,
    ids: string[],
    parameters: z.input<z.ZodObject<P>>,
  ): Promise<number> {
    const batch = async (groups: readonly string[][]) => {
      const rows = await this.view.read(list.count, { ...parameters, groups: [...groups] } as never)
      const totals = new Map(
        (rows as { position: number; total: number }[]).map((row) => [row.position, row.total]),
      )
      return groups.map((_, position) => totals.get(position) ?? 0)
    }
    return this.#loader<string[], number>(list.count.name + JSON.stringify(parameters), batch).load(ids)
  }

  #loader<Key, Value>(
    name: string,
    batch: (keys: readonly Key[]) => Promise<Value[]>,
  ): DataLoader<Key, Value, string> {
    let loader = this.#loaders.get(name) as DataLoader<Key, Value, string> | undefined
    if (loader === undefined) {
      loader = new DataLoader(batch, { cacheKeyFn: (key) => JSON.stringify(key) })
      this.#loaders.set(name, loader)
    }
    return loader
  }
}

function regroup<Key, Row>(keys: readonly Key[], rows: Row[], keyOf: (row: Row) => Key): Row[][] {
  const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]))
  for (const row of rows) groups.get(keyOf(row))?.push(row)
  return keys.map((key) => groups.get(key) ?? [])
}
