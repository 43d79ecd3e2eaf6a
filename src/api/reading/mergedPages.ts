import type { Listing } from './Listing.ts'

/** Pages of lists in one order as one: each is asked for as much as the page holds, side by side. */
export function mergedPages<Row>(lists: readonly Listing<Row>['page'][]): Listing<Row>['page'] {
  return async (stretch) => {
    const pages = await Promise.all(lists.map((page) => page(stretch)))
    const sign = stretch.descending ? -1 : 1
    return pages
      .flat()
      .sort((a, b) => (a.cursor < b.cursor ? -sign : sign))
      .slice(0, stretch.limit)
  }
}
