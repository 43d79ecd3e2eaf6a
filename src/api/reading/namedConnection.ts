import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import type { placesAll } from '../../graph/thing/placesAll.ts'
import type { placesByText } from '../../graph/thing/placesByText.ts'
import type { ThingConnection } from '../mappers.ts'
import type { PageRequest } from './Connection.ts'
import { emptyConnection } from './emptyConnection.ts'
import type { Reader } from './Reader.ts'

/** A list of things that are found by name alone: places and topics. */
export function namedConnection(
  reader: Reader,
  lists: { all: typeof placesAll; byText: typeof placesByText },
  text: string | null | undefined,
  request: PageRequest,
): ThingConnection {
  if (text == null) return reader.connection(lists.all, [], {}, request)
  const query = fullTextQuery(text)
  return query === null ? emptyConnection(request) : reader.connection(lists.byText, [], { query }, request)
}
