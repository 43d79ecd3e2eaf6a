import type { z } from 'zod'
import type { Grouping, GroupRow } from '../../graph/unit/defineGrouping.ts'
import type { List } from '../../graph/unit/defineList.ts'
import type { Readings } from '../../graph/unit/defineReadings.ts'
import type { Listing } from './Listing.ts'
import type { Reader } from './Reader.ts'

/** A list with its filter in place, which can also be counted by key. */
export interface GroupedListing<Row> extends Listing<Row> {
  /** The largest groups of one grouping, that of the items without a key among them. */
  readonly grouped: (by: string, limit: number) => Promise<GroupRow[]>
}

type GroupableList<P extends z.ZodRawShape, R extends z.ZodType> = List<P, R, z.ZodNull> & {
  grouped: Grouping<P>
}

/** A list of a group of ids that can be counted by key, its filter in place. */
export function groupedListing<P extends z.ZodRawShape, R extends z.ZodType>(
  reader: Reader,
  given: GroupableList<P, R> | Readings<GroupableList<P, R>>,
  ids: string[],
  parameters: z.input<z.ZodObject<P>>,
): GroupedListing<z.output<R>> {
  const list = reader.readingFor<GroupableList<P, R>>(given)
  return {
    ...reader.listing(list, ids, parameters),
    grouped: (by, limit) => reader.view.read(list.grouped, { ...parameters, ids, by, limit } as never),
  }
}
