import type { GroupRow } from '../../graph/unit/defineGrouping.ts'
import type { GroupedListing } from './groupedListing.ts'
import { pageSize } from './pageSize.ts'

/** The largest groups of a list; none where its text leaves no word to look for. */
export async function groupCounts(
  listing: GroupedListing<unknown> | null,
  { by, first }: { by: string; first: number },
): Promise<GroupRow[]> {
  const limit = pageSize(first)
  return listing === null ? [] : listing.grouped(by, limit)
}
