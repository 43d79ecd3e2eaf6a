import { ParleyError } from '../../domain/ParleyError.ts'
import type { TimeSpan } from '../../domain/timeSpan.ts'
import type { EventRow } from '../../graph/event/eventRow.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import type { Page } from './Connection.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import type { Listing } from './Listing.ts'
import { pageSize } from './pageSize.ts'
import { sayingOf } from './sayingOf.ts'

export type TimelineItem = EventRow | StatementRow

/** Which page of a timeline is asked for, as the Relay specification names it. */
export interface TimelineRequest {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

const order = 'timeline'

/** A listing in order of time, read in either direction, and each part only when it is selected. */
export class Timeline {
  readonly #listing: Listing<TimelineItem>
  readonly #backwards: boolean
  readonly #size: number
  readonly #after: string | null
  readonly #before: string | null
  #found: Promise<Page<TimelineItem, null>> | undefined

  constructor(listing: Listing<TimelineItem>, request: TimelineRequest) {
    this.#listing = listing
    ;[this.#backwards, this.#size] = extentOf(request)
    this.#after = request.after == null ? null : decodeCursor(request.after, order)
    this.#before = request.before == null ? null : decodeCursor(request.before, order, 'before')
  }

  async edges(): Promise<{ cursor: string; at: TimeSpan | null; node: TimelineItem }[]> {
    return (await this.#items()).map(({ cursor, row }) => ({
      cursor: encodeCursor(cursor, order),
      at: timeOf(row),
      node: row,
    }))
  }

  async nodes(): Promise<TimelineItem[]> {
    return (await this.#items()).map(({ row }) => row)
  }

  async pageInfo() {
    const items = await this.#items()
    const isMore = (await this.#read()).length > this.#size
    const cursorOf = (item: { cursor: string } | undefined) =>
      item === undefined ? null : encodeCursor(item.cursor, order)
    return {
      hasNextPage: this.#backwards ? this.#before !== null : isMore,
      hasPreviousPage: this.#backwards ? isMore : this.#after !== null,
      startCursor: cursorOf(items[0]),
      endCursor: cursorOf(items.at(-1)),
    }
  }

  totalCount(): Promise<number> {
    return this.#listing.count()
  }

  async #items(): Promise<Page<TimelineItem, null>> {
    const items = (await this.#read()).slice(0, this.#size)
    return this.#backwards ? items.reverse() : items
  }

  /** The items from the end where reading starts, one more than asked for where there are as many. */
  #read(): Promise<Page<TimelineItem, null>> {
    this.#found ??= this.#merge()
    return this.#found
  }

  async #merge(): Promise<Page<TimelineItem, null>> {
    const [descending, limit] = [this.#backwards, this.#size + 1]
    const after = descending ? this.#before : this.#after
    const page = await this.#listing.page({ descending, after, limit })
    return page.filter(({ cursor }) => this.#isWithin(cursor))
  }

  /** Both cursors can be given: the units keep to the one where reading starts, this to the other. */
  #isWithin(cursor: string): boolean {
    return (this.#after === null || cursor > this.#after) && (this.#before === null || cursor < this.#before)
  }
}

function extentOf({ first, last }: TimelineRequest): [backwards: boolean, size: number] {
  if (first != null && last == null) return [false, pageSize(first)]
  if (last != null && first == null) return [true, pageSize(last, 'last')]
  throw new ParleyError(
    'BAD_USER_INPUT',
    first == null
      ? 'A timeline is read in pages. Say how long: "first" items from the start or after a cursor, or "last" items.'
      : '"first" reads a timeline forwards and "last" backwards. Give one of them.',
  )
}

function timeOf(item: TimelineItem): TimeSpan | null {
  if (item.type === 'Statement') return sayingOf(item)
  const { time } = item
  return time?.earliest == null && time?.latest == null ? null : time
}
