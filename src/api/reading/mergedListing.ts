import type { Listing } from './Listing.ts'

/** Lists in one order as one: each is asked for as much as the page holds, side by side. */
export function mergedListing<Row>(listings: readonly Listing<Row>[]): Listing<Row> {
  return {
    page: async (stretch) => {
      const pages = await Promise.all(listings.map((listing) => listing.page(stretch)))
      const sign = stretch.descending ? -1 : 1
      return pages
        .flat()
        .sort((a, b) => (a.cursor < b.cursor ? -sign : sign))
        .slice(0, stretch.limit)
    },
    count: async () => {
      const counts = await Promise.all(listings.map((listing) => listing.count()))
      return counts.reduce((sum, count) => sum + count, 0)
    },
  }
}
