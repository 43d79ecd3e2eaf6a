import type { GroupRow } from '../../graph/defineGrouping.ts'
import type { GroupedListing } from './groupedListing.ts'
import { mergedPage } from './mergedPage.ts'

/** More groups than any grouping has: of lists that are added up, each has to name all of its own. */
const allGroups = 1_000_000

/** Two lists in one order as one. */
export function mergedListing<Row>(
  one: GroupedListing<Row>,
  other: GroupedListing<Row>,
): GroupedListing<Row> {
  return {
    page: (stretch) => mergedPage([one, other], stretch),
    count: async () => {
      const [first, second] = await Promise.all([one.count(), other.count()])
      return first + second
    },
    grouped: async (by, limit) => {
      const groups = await Promise.all([one.grouped(by, allGroups), other.grouped(by, allGroups)])
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
