import { fold } from '../../domain/fold.ts'
import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import { highlights } from '../../domain/highlights.ts'
import { nameKey } from '../../domain/pageKey.ts'
import { searchCount } from '../../graph/search/searchCount.ts'
import { searchHits } from '../../graph/search/searchHits.ts'
import type { QuerySearchArgs, RequireFields, SearchType } from '../generated/resolvers.ts'
import type { SearchConnectionMapper } from '../mappers.ts'
import { z } from 'zod'
import { invalidCursor, parseJson } from './cursor.ts'
import { Connection } from './Connection.ts'
import { emptyConnection } from './emptyConnection.ts'
import type { Reader } from './Reader.ts'

/** One match of a search: which node, by what a reference to it holds, how well, and where the words stand in its texts. */
export interface SearchHit {
  readonly id: string
  readonly type: string
  readonly name: string | null
  readonly title: string | null
  readonly kind: string | null
  readonly score: number
  readonly highlights: string[]
}

const labels: Record<SearchType, string> = {
  ACTOR: 'Actor',
  MEETING: 'Meeting',
  ACTION: 'Action',
  STATEMENT: 'Statement',
  SOURCE: 'Source',
  TOPIC: 'Topic',
  PLACE: 'Place',
}

/** Where a hit stands in the order: its score and its id. */
const place = z.tuple([z.number(), z.string()])

/** The matches of what a user typed, best first. */
export function searchConnection(
  reader: Reader,
  args: RequireFields<QuerySearchArgs, 'first'>,
): SearchConnectionMapper {
  const request = { ...args, order: 'search' }
  const query = fullTextQuery(args.text)
  if (query === null) return { hits: emptyConnection(request) }
  const exactName = nameKey(fold(args.text), '')
  const types = args.types?.map((type) => labels[type]) ?? null
  const hits = new Connection<SearchHit, SearchHit>(
    request,
    async (after, limit) => {
      const found = await reader.view.read(reader.readingFor(searchHits), {
        query,
        nameKey: exactName,
        types,
        ...placeOf(after),
        limit,
      })
      return found.map(({ texts, ...match }) => {
        const hit = { ...match, highlights: highlights(texts, args.text) }
        return { cursor: JSON.stringify([hit.score, hit.id]), row: hit, edge: hit }
      })
    },
    async () => (await reader.view.read(reader.readingFor(searchCount), { query, types }))[0]?.total ?? 0,
  )
  return { hits }
}

function placeOf(after: string | null): { afterScore: number; afterId: string } {
  if (after === null) return { afterScore: Number.MAX_VALUE, afterId: '' }
  const { data } = place.safeParse(parseJson(after))
  if (data === undefined) throw invalidCursor()
  return { afterScore: data[0], afterId: data[1] }
}
