import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import { sourcesAll } from '../../graph/source/sourcesAll.ts'
import { sourcesByPublishers } from '../../graph/source/sourcesByPublishers.ts'
import { sourcesByText } from '../../graph/source/sourcesByText.ts'
import { sourcesCitedBy } from '../../graph/source/sourcesCitedBy.ts'
import { sourcesCiting } from '../../graph/source/sourcesCiting.ts'
import type { SourceFilter, SourceOrder } from '../generated/resolvers.ts'
import type { SourceConnectionMapper } from '../mappers.ts'
import { emptyConnection } from './emptyConnection.ts'
import type { Reader } from './Reader.ts'

interface SourceArguments {
  first: number
  after?: string | null | undefined
  filter?: SourceFilter | null | undefined
  orderBy?: SourceOrder
}

const byAnchor = { PUBLISHER: sourcesByPublishers, CITED_BY: sourcesCitedBy, CITING: sourcesCiting }

/** A list of sources: all, one publisher's, or those on either side of a citation. */
export function sourceConnection(
  reader: Reader,
  args: SourceArguments,
  anchor?: { by: keyof typeof byAnchor; id: string },
): SourceConnectionMapper {
  const filter = args.filter ?? {}
  const request = {
    ...args,
    order: `Source:${anchor?.by ?? 'ANY'}`,
    descending: args.orderBy === 'TITLE_DESC',
  }
  const publishers = filter.publishers ?? null
  const parameters = { filter: { kinds: filter.kinds ?? null, publishers } }
  if (filter.text != null) {
    const query = fullTextQuery(filter.text)
    if (query === null) return emptyConnection(request)
    // Only a publisher's own list can be searched: citations take no filter.
    const owner = anchor?.id ?? null
    return reader.connection(sourcesByText, [], { ...parameters, query, owner }, request)
  }
  if (anchor) return reader.connection(byAnchor[anchor.by], [anchor.id], parameters, request)
  if (publishers) return reader.connection(sourcesByPublishers, publishers, parameters, request)
  return reader.connection(sourcesAll, [], parameters, request)
}
