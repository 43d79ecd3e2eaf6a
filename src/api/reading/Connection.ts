import { decodeCursor, encodeCursor } from './cursor.ts'
import { pageSize } from './pageSize.ts'

/** The items of one page and their places in the order. */
export type Page<Row, Edge> = { cursor: string; row: Row; edge: Edge }[]

/** What a field was asked for, and the name of the order that its cursors belong to. */
export interface PageRequest {
  readonly first: number
  readonly after?: string | null | undefined
  readonly order: string
  readonly descending?: boolean
  /** The thing whose list it is, or the things whose common list it is; left out at the root. */
  readonly of?: string | readonly string[] | undefined
}

/** What every edge knows beside its item: the things whose list it is in, none at the root. */
export interface ListItem {
  readonly of: readonly string[]
}

/** A Relay connection whose parts are read when GraphQL asks for them: the page once, the count only when it is selected. */
export class Connection<Row, Edge = null> {
  readonly #request: PageRequest
  readonly #size: number
  readonly #after: string | null
  readonly #read: (after: string | null, limit: number) => Promise<Page<Row, Edge>>
  readonly #count: () => Promise<number>
  #page: Promise<Page<Row, Edge>> | undefined

  constructor(
    request: PageRequest,
    read: (after: string | null, limit: number) => Promise<Page<Row, Edge>>,
    count: () => Promise<number>,
  ) {
    this.#request = request
    this.#size = pageSize(request.first)
    this.#after = request.after == null ? null : decodeCursor(request.after, this.#order)
    this.#read = read
    this.#count = count
  }

  async edges(): Promise<(ListItem & { cursor: string; node: Row } & (Edge extends null ? object : Edge))[]> {
    const items = await this.#items()
    return items.map(({ cursor, row, edge }) => ({
      ...(edge as Edge extends null ? object : Edge),
      of: [this.#request.of ?? []].flat(),
      cursor: encodeCursor(cursor, this.#order),
      node: row,
    }))
  }

  async nodes(): Promise<Row[]> {
    return (await this.#items()).map(({ row }) => row)
  }

  async pageInfo() {
    const items = await this.#items()
    const cursorOf = (item: { cursor: string } | undefined) =>
      item === undefined ? null : encodeCursor(item.cursor, this.#order)
    return {
      hasNextPage: ((await this.#page) ?? []).length > this.#size,
      hasPreviousPage: this.#after !== null,
      startCursor: cursorOf(items[0]),
      endCursor: cursorOf(items.at(-1)),
    }
  }

  totalCount(): Promise<number> {
    return this.#count()
  }

  get #order(): string {
    return `${this.#request.order}${this.#request.descending === true ? ':desc' : ''}`
  }

  async #items(): Promise<Page<Row, Edge>> {
    // One more than asked for tells whether there is a next page.
    this.#page ??= this.#read(this.#after, this.#size + 1)
    return (await this.#page).slice(0, this.#size)
  }
}
