import { z } from 'zod'
import { clocksOf, type clocks } from './clocks.ts'
import { count } from './count.ts'
import { defineCypher, type Cypher } from './defineCypher.ts'
import { nameOf } from '../fragment/naming.ts'
import type { Reading } from '../fragment/reading.ts'
import { integer } from './integer.ts'

/** What the items of a list are counted by; every text in it is a constant of the code. */
export interface GroupingDefinition<Parameters extends z.ZodRawShape> {
  readonly name: string
  readonly reading: Reading
  /** What the filter takes, beside the ids, the grouping and the clocks. */
  readonly parameters: Parameters
  /** Binds `node`; `ids` holds what the list starts from. */
  readonly match: string
  readonly where: string
  /** What makes an item: `node`, and what its keys are read from. */
  readonly item?: string
  /** Whether the match can bind one item more than once. */
  readonly repeats?: boolean
  readonly keys: GroupingKeys
}

/** The keys of an item by the name of each grouping, each an expression of Cypher that gives a list. */
export interface GroupingKeys {
  /** By a word or a part of one. */
  readonly words: Readonly<Record<string, string>>
  /** By the id of a node, which the row then names. */
  readonly nodes: Readonly<Record<string, string>>
}

/** The node that a key is the id of: enough for the common selection without another trip. */
const reference = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string().nullable(),
  title: z.string().nullable(),
  kind: z.string().nullable(),
})

const row = z.object({ key: z.string().nullable(), total: integer, reference: reference.nullable() })

/** One group: its key, null for the items that have none, and how many items are in it. */
export type GroupRow = z.output<typeof row>

/** A unit that counts the items of a list by the keys of one grouping. */
export type Grouping<P extends z.ZodRawShape> = Cypher<
  z.ZodObject<P & typeof clocks & { ids: z.ZodArray<z.ZodString>; by: z.ZodString; limit: typeof count }>,
  typeof row
>

/** Declares how the items of a list are counted by key, the largest group first: the items themselves are not returned. */
export function defineGrouping<P extends z.ZodRawShape>(grouping: GroupingDefinition<P>): Grouping<P> {
  const { match, where, item = 'node', repeats = false, keys } = grouping
  const cases = Object.entries({ ...keys.words, ...keys.nodes }).map(
    ([by, own]) => `WHEN '${by}' THEN ${own}`,
  )
  const ofNodes = Object.keys(keys.nodes).map((by) => `'${by}'`)
  return defineCypher({
    name: grouping.name,
    kind: 'r',
    parameters: z.object({
      ...grouping.parameters,
      ...clocksOf(grouping.reading),
      ids: z.array(z.string()),
      by: z.string(),
      limit: count,
    }),
    row,
    text: `
      WITH $ids AS ids
      ${match}
      WHERE ${where}
      WITH ${repeats ? 'DISTINCT ' : ''}${item}
      WITH CASE $by ${cases.join(' ')} END AS keys
      UNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE keys END AS key
      WITH key, count(*) AS total ORDER BY total DESC, key LIMIT $limit
      RETURN key, total, CASE WHEN $by IN [${ofNodes.join(', ')}] THEN
        head(COLLECT { MATCH (keyed:Node {id: key}) RETURN keyed {.id, .type, .kind,
          name: ${nameOf('keyed', grouping.reading)}, title: ${nameOf('keyed', grouping.reading, 'title')}} }) END AS reference`,
  })
}
