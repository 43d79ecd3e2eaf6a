import type { Page } from './Connection.ts'
import type { Listing, Stretch } from './Listing.ts'

/** One page of several lists that share an order; each is asked for as much as the page holds, side by side. */
export async function mergedPage<Row>(
  listings: readonly Listing<Row>[],
  stretch: Stretch,
): Promise<Page<Row, null>> {
  const pages = await Promise.all(listings.map((listing) => listing.page(stretch)))
  const sign = stretch.descending ? -1 : 1
  return pages
    .flat()
    .sort((a, b) => (a.cursor < b.cursor ? -sign : sign))
    .slice(0, stretch.limit)
}
