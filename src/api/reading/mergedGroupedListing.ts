import type { GroupRow } from '../../graph/unit/defineGrouping.ts'
import type { GroupedListing } from './groupedListing.ts'
import { mergedListing } from './mergedListing.ts'

/** More groups than any grouping has: of lists that are added up, each has to name all of its own. */
const allGroups = 1_000_000

/** Lists in one order as one that can be counted by key; null where there is none. */
export function mergedGroupedListing<Row>(
  listings: readonly GroupedListing<Row>[],
): GroupedListing<Row> | null {
  const [one, ...others] = listings
  if (one === undefined || others.length === 0) return one ?? null
  return {
    ...mergedListing(listings),
    grouped: async (by, limit) => {
      const groups = await Promise.all(listings.map((listing) => listing.grouped(by, allGroups)))
      return addedUp(groups.flat()).slice(0, limit)
    },
  }
}

function addedUp(rows: readonly GroupRow[]): GroupRow[] {
  const groups = new Map<string | null, GroupRow>()
  for (const row of rows)
    groups.set(row.key, { ...row, total: row.total + (groups.get(row.key)?.total ?? 0) })
  return [...groups.values()].sort((a, b) => b.total - a.total || compareKeys(a.key, b.key))
}

// As the database orders them: null comes last.
function compareKeys(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
