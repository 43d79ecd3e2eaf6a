import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import { ParleyError } from '../../domain/ParleyError.ts'
import { TimeBudget } from '../../domain/TimeBudget.ts'
import { WeightedSemaphore } from '../../domain/WeightedSemaphore.ts'
import type { Graph } from '../../graph/Graph.ts'
import type { ChangeRow } from '../../graph/ledger/changeRow.ts'
import { changesAfter } from '../../graph/ledger/changesAfter.ts'
import type { LedgerRow } from '../../graph/ledger/ledgerRow.ts'
import { ledgerState } from '../../graph/ledger/ledgerState.ts'
import type { ChangeFilter } from '../generated/resolvers.ts'
import { changeConditions } from '../reading/changeConditions.ts'
import { changeOrder, changePlace, cursorLost, sequenceAt } from '../reading/changePlace.ts'
import { decodeCursor, encodeCursor } from '../reading/cursor.ts'

/** A change as a subscription hands it out. */
export interface FeedEvent {
  /** The cursor to go on from. */
  readonly cursor: string
  readonly node: ChangeRow
  /** Number of changes that the ledger has beyond this one now. */
  readonly waiting: () => number
}

/** Changes that a subscription asks for. */
export interface FeedRequest {
  readonly after?: string | null | undefined
  readonly filter?: ChangeFilter | null | undefined
}

/** The part of the ledger's state that a feed goes by; a store without a ledger has no epoch. */
interface Place {
  readonly sequence: number
  readonly epoch: string
}

/** Changes in order, and the number up to which there are no others. */
interface Page {
  readonly rows: readonly ChangeRow[]
  readonly through: number
}

type Conditions = ReturnType<typeof changeConditions>

const pageSize = 100
/** Most pages that are kept for others who ask for the same. */
const mostPages = 50
/** Most pages that are read at once. */
const readsAtOnce = 4
/** Longest time of one read, in milliseconds. */
const longestReadMs = 10_000
const noLedger = { sequence: 0, epoch: '', continues: [] }

/**
 * Follows the ledger for all subscriptions of a server. While there are any, it reads the state of the ledger once a second; only when that
 * has moved are changes read, once for all subscriptions that have the same filter and are equally far. The ledger is the queue of each: a
 * subscription that is behind holds a number, and reads on from there page by page.
 */
export class Feed {
  readonly #graph: Graph
  readonly #logger: Logger
  readonly #pollMs: number
  readonly #waiting = new Set<() => void>()
  readonly #pages = new Map<string, Promise<Page>>()
  readonly #reads = new WeightedSemaphore({ capacity: readsAtOnce })
  #seen: Place = noLedger
  #followers = 0
  #timer: NodeJS.Timeout | undefined
  #isPolling = false
  #isOut = false

  constructor(graph: Graph, logger: Logger, pollMs = 1_000) {
    this.#graph = graph
    this.#logger = logger
    this.#pollMs = pollMs
  }

  /**
   * The changes after a cursor, or from now on, in order and without an end until the signal fires. Rejects with INVALID_CURSOR or
   * CURSOR_LOST; the changes end with CURSOR_LOST where the graph is made anew meanwhile.
   */
  async follow({ after, filter }: FeedRequest, signal: AbortSignal): Promise<AsyncGenerator<FeedEvent>> {
    const place = after == null ? null : decodeCursor(after, changeOrder)
    const ledger = await this.#look(signal)
    const { sequence, epoch } = ledger
    const begin = place === null ? sequence : sequenceAt(place, ledger)
    return this.#changesFrom({ sequence: begin, epoch }, changeConditions(filter), signal)
  }

  async *#changesFrom(
    begin: Place,
    conditions: Conditions,
    signal: AbortSignal,
  ): AsyncGenerator<FeedEvent, void> {
    let { sequence, epoch } = begin
    const leave = this.#join()
    try {
      while (await this.#movedBeyond({ sequence, epoch }, signal)) {
        epoch = this.#seen.epoch
        const page = await this.#page(conditions, sequence).catch(waitToTryAgain)
        if (page === null) {
          await pause(this.#pollMs, undefined, { signal }).catch(() => undefined)
          continue
        }
        for (const row of page.rows) {
          const cursor = encodeCursor(changePlace(epoch, row.sequence), changeOrder)
          yield { cursor, node: row, waiting: () => this.#seen.sequence - row.sequence }
          sequence = row.sequence
        }
        // A page that is full may have others behind it.
        if (page.rows.length < pageSize) sequence = Math.max(sequence, page.through)
      }
    } finally {
      leave()
    }
  }

  /** Resolves with true once the ledger has a change beyond a place, and with false once the signal fires. */
  async #movedBeyond({ sequence, epoch }: Place, signal: AbortSignal): Promise<boolean> {
    while (!signal.aborted) {
      if (epoch !== '' && epoch !== this.#seen.epoch) throw cursorLost()
      if (this.#seen.sequence > sequence) return true
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.#waiting.delete(wake)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        this.#waiting.add(wake)
        signal.addEventListener('abort', wake, { once: true })
      })
    }
    return false
  }

  /** Changes that follow a number, read once for all who ask for the same before the ledger moves again. */
  #page(filter: Conditions, after: number): Promise<Page> {
    const key = JSON.stringify([filter, after])
    const known = this.#pages.get(key)
    if (known !== undefined) return known
    const page = this.#readPage(filter, after, this.#seen.sequence)
    page.catch(() => this.#pages.delete(key))
    const [oldest] = this.#pages.keys()
    if (this.#pages.size >= mostPages && oldest !== undefined) this.#pages.delete(oldest)
    this.#pages.set(key, page)
    return page
  }

  async #readPage(filter: Conditions, after: number, through: number): Promise<Page> {
    const leave = await this.#reads.enter(1)
    const time = new TimeBudget(longestReadMs)
    const rows = await this.#graph.read(changesAfter, { filter, after, limit: pageSize }, time).finally(leave)
    return { rows: rows.map(({ row }) => row), through }
  }

  /** Reads how far the ledger is, and wakes those who wait for it where it has moved. */
  async #look(signal?: AbortSignal): Promise<Place & Pick<LedgerRow, 'continues'>> {
    const [found = noLedger] = await this.#graph.read(ledgerState, {}, new TimeBudget(longestReadMs), signal)
    const { sequence, epoch, continues } = found
    // The older of two that are read at once may come later.
    if (epoch === this.#seen.epoch && sequence <= this.#seen.sequence) return { sequence, epoch, continues }
    this.#seen = { sequence, epoch }
    this.#pages.clear()
    for (const wake of [...this.#waiting]) wake()
    return { sequence, epoch, continues }
  }

  /** Counts one more follower; the first begins the poll, and the last that leaves ends it. */
  #join(): () => void {
    this.#followers += 1
    this.#timer ??= setInterval(() => void this.#poll(), this.#pollMs)
    return () => {
      this.#followers -= 1
      if (this.#followers > 0) return
      clearInterval(this.#timer)
      this.#timer = undefined
    }
  }

  async #poll(): Promise<void> {
    if (this.#isPolling) return
    this.#isPolling = true
    try {
      await this.#look()
      this.#isOut = false
    } catch (error) {
      if (!this.#isOut) this.#logger.warn({ err: error }, 'The ledger cannot be read; the feed waits.')
      this.#isOut = true
    } finally {
      this.#isPolling = false
    }
  }
}

function waitToTryAgain(error: unknown): null {
  if (error instanceof ParleyError) return null
  throw error
}
