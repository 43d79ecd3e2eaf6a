import { z } from 'zod'
import { clocksOf, type clocks } from './clocks.ts'
import { count } from './count.ts'
import { defineCypher, type Cypher } from './defineCypher.ts'
import type { Reading } from '../fragment/reading.ts'
import { integer } from './integer.ts'
import { eachPartition, type Partitions } from './partitions.ts'

/** How an index of another key than the cursor's gives a list in its order. */
export interface Range {
  readonly ascending: string
  readonly descending: string
  readonly key: string
  /** What the index orders by before the key, alike for all items of the list. */
  readonly lead?: string
  /** What orders items of one key, of which the index knows nothing. */
  readonly then?: string
}

/** What a list needs to know; every text in it is a constant of the code. */
export interface ListDefinition<
  Parameters extends z.ZodRawShape,
  Row extends z.ZodType,
  Edge extends z.ZodType,
> {
  readonly name: string
  readonly reading: Reading
  /** Parameters of the filter, in addition to the groups, the page and the clocks. */
  readonly parameters: Parameters
  /** Binds `node`; `ids` holds the keys of the group. */
  readonly match: string
  readonly where: string
  /** The order and cursor of an item, ascending; by default the node's own key. */
  readonly order?: string
  /** Narrows the order to what comes after $after, where another index than that of the cursor serves it. */
  readonly range?: Range
  readonly partitions?: Partitions
  /** Items of the list that the range of the order's index leaves out: `node`, none of them twice. */
  readonly overlapping?: { readonly match: string; readonly where: string }
  /** Whether the match starts from the group's ids: then the order's own index would only mislead the planner. */
  readonly anchored?: boolean
  /** Whether the match can bind one item more than once. */
  readonly repeats?: boolean
  /** What makes an item: `node`, and the relationship where each one is an item of its own. */
  readonly item?: string
  readonly row: Row
  readonly projection: string
  /** What the projection takes, which only pages do. */
  readonly selected?: z.ZodRawShape
  readonly edge: Edge
  readonly edgeProjection?: string
}

type PageParameters<P extends z.ZodRawShape> = z.ZodObject<
  P & typeof clocks & { groups: typeof groups; after: z.ZodString; limit: typeof count }
>
type CountParameters<P extends z.ZodRawShape> = z.ZodObject<P & typeof clocks & { groups: typeof groups }>
type PageRow<R extends z.ZodType, E extends z.ZodType> = z.ZodObject<{
  position: typeof integer
  cursor: z.ZodString
  row: R
  edge: E
}>

/** A list as its pages and its count, which runs only when it is selected. */
export interface AscendingList<P extends z.ZodRawShape, R extends z.ZodType, E extends z.ZodType> {
  readonly ascending: Cypher<PageParameters<P>, PageRow<R, E>>
  readonly count: Cypher<CountParameters<P>, z.ZodObject<{ position: typeof integer; total: typeof integer }>>
}

/** A list that can be read in either direction. */
export interface List<
  P extends z.ZodRawShape,
  R extends z.ZodType,
  E extends z.ZodType,
> extends AscendingList<P, R, E> {
  readonly descending: AscendingList<P, R, E>['ascending']
}

/** One group of ids per list that is asked for at this level of the operation. */
const groups = z.array(z.array(z.string()))

/** Declares a list: pages by keyset, so that data added meanwhile neither repeats nor skips an item. */
export function defineList<P extends z.ZodRawShape, R extends z.ZodType, E extends z.ZodType>(
  list: ListDefinition<P, R, E>,
): List<P, R, E> {
  const item = list.item ?? 'node'
  const order = list.order ?? 'node.pageKey'
  const range: Range = list.range ?? {
    ascending: `${order} > $after`,
    descending: `${order} < $after`,
    key: order,
  }
  const page = (direction: 'ascending' | 'descending') => {
    const [descending, after] = direction === 'ascending' ? ['', '>'] : [' DESC', '<']
    const inRange = [range.lead, 'place', range.then].flatMap((key) =>
      key === undefined ? [] : [key + descending],
    )
    const distinct = list.repeats === true ? 'DISTINCT ' : ''
    // Ordered before it is made distinct: where an index gives the order, the limit ends the reading.
    const firstOfAll = `WHERE ${range[direction]} AND ${list.where}
          WITH ${item}, ${range.key} AS place ORDER BY ${inRange.join(', ')}
          WITH ${distinct}${item}, place LIMIT $limit`
    const firstOfAnchored = `WHERE ${list.where}
          WITH ${distinct}${item}, ${order} AS place WHERE place ${after} $after
          WITH ${item}, place ORDER BY place${descending} LIMIT $limit`
    const inOrder = `WITH ${item}, place ORDER BY place${descending} LIMIT $limit`
    const first = `${list.match}
            ${firstOfAll}`
    const firstOfEach =
      list.partitions &&
      `${eachPartition(list.partitions)}
            CALL (ids, ${list.partitions.name}) {
              ${first}
              RETURN ${item}
            }
            WITH ${item}, ${order} AS place
            ${inOrder}`
    const fromTwo =
      list.overlapping &&
      `CALL (ids) {
            ${firstOfEach ?? first}
            RETURN ${item}, ${order} AS place
            UNION ALL
            WITH ids ${list.overlapping.match}
            WHERE ${list.overlapping.where}
            WITH ${item}, ${order} AS place WHERE place ${after} $after
            RETURN ${item}, place ORDER BY place${descending} LIMIT $limit
          }
          ${inOrder}`
    const fromOne =
      firstOfEach ??
      `${list.match}
          ${list.anchored === true ? firstOfAnchored : firstOfAll}`
    const isMerged = list.overlapping !== undefined || list.partitions !== undefined
    return defineCypher({
      name: `${list.name}.${direction}`,
      kind: 'r',
      parameters: z.object({
        ...list.parameters,
        ...list.selected,
        ...clocksOf(list.reading),
        groups,
        after: z.string(),
        limit: count,
      }),
      row: z.object({ position: integer, cursor: z.string(), row: list.row, edge: list.edge }),
      text: `
        UNWIND range(0, size($groups) - 1) AS position
        CALL (position) {
          WITH $groups[position] AS ids
          ${fromTwo ?? fromOne}
          RETURN ${isMerged || list.range === undefined ? 'place' : order} AS cursor, ${list.projection} AS row, ${list.edgeProjection ?? 'null'} AS edge
        }
        RETURN position, cursor, row, edge`,
    })
  }
  const total = `${eachPartition(list.partitions)}
          ${list.match}
          WHERE ${list.where}
          ${list.repeats === true ? `WITH DISTINCT ${item}` : ''}
          RETURN count(*) AS total`
  const bothTotals = (overlapping: { match: string; where: string }) => `CALL (ids) {
            ${total}
            UNION ALL
            WITH ids ${overlapping.match}
            WHERE ${overlapping.where}
            RETURN count(*) AS total
          }
          RETURN sum(total) AS total`
  return {
    ascending: page('ascending'),
    descending: page('descending'),
    count: defineCypher({
      name: `${list.name}.count`,
      kind: 'r',
      parameters: z.object({ ...list.parameters, ...clocksOf(list.reading), groups }),
      row: z.object({ position: integer, total: integer }),
      text: `
        UNWIND range(0, size($groups) - 1) AS position
        CALL (position) {
          WITH $groups[position] AS ids
          ${list.overlapping === undefined ? total : bothTotals(list.overlapping)}
        }
        RETURN position, total`,
    }),
  }
}
