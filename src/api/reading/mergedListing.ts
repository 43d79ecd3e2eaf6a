import type { Listing } from './Listing.ts'
import { mergedPages } from './mergedPages.ts'

/** Lists in one order as one. */
export function mergedListing<Row>(listings: readonly Listing<Row>[]): Listing<Row> {
  return {
    page: mergedPages(listings.map((listing) => listing.page)),
    count: async () => {
      const counts = await Promise.all(listings.map((listing) => listing.count()))
      return counts.reduce((sum, count) => sum + count, 0)
    },
  }
}
