import { Connection, type PageRequest } from './Connection.ts'

/** A connection of nothing, for a search in which no word is left to look for. */
export function emptyConnection<Row, Edge = null>(request: PageRequest): Connection<Row, Edge> {
  return new Connection<Row, Edge>(
    request,
    () => Promise.resolve([]),
    () => Promise.resolve(0),
  )
}
