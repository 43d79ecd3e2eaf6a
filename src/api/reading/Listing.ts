import { Connection, type Page, type PageRequest } from './Connection.ts'
import { emptyConnection } from './emptyConnection.ts'

/** Which items of a list to read: so many of those on one side of a place in its order. */
export interface Stretch {
  readonly descending: boolean
  /** The place to go on from, which is not read itself; null begins at that end of the list. */
  readonly after: string | null
  readonly limit: number
}

/** A list with its filter in place, read when it is asked for. */
export interface Listing<Row, Edge = null> {
  readonly page: (stretch: Stretch) => Promise<Page<Row, Edge>>
  readonly count: () => Promise<number>
}

/** A listing as a connection that pages forwards; without one, for nothing is left to look for, a connection of nothing. */
export function connectionOf<Row, Edge>(
  listing: Listing<Row, Edge> | null,
  request: PageRequest,
): Connection<Row, Edge> {
  if (listing === null) return emptyConnection(request)
  const descending = request.descending ?? false
  return new Connection(
    request,
    (after, limit) => listing.page({ descending, after, limit }),
    () => listing.count(),
  )
}
