import type { Listing } from './Listing.ts'

/** One part of a list, read in an order of its own. */
export interface Part<Row> {
  /** A character that places of this part begin with; parts stand in the order of these. */
  readonly mark: string
  readonly descending: boolean
  readonly page: Listing<Row>['page']
}

/** Lists one after another as one. All parts are read side by side, in one trip. */
export function consecutiveListing<Row>(parts: readonly Part<Row>[]): Listing<Row>['page'] {
  return async ({ after, limit }) => {
    const left = parts.filter(({ mark }) => after === null || mark >= after.charAt(0))
    const pages = await Promise.all(
      left.map(async ({ mark, descending, page }) => {
        const within = after?.startsWith(mark) === true ? after.slice(1) : null
        const items = await page({ descending, after: within, limit })
        return items.map((item) => ({ ...item, cursor: mark + item.cursor }))
      }),
    )
    return pages.flat().slice(0, limit)
  }
}
