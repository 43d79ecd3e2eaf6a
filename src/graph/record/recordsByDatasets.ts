import { z } from 'zod'
import { afterKey, keySeparator } from '../../domain/pageKey.ts'
import { clocksOf } from '../unit/clocks.ts'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { defineGrouping } from '../unit/defineGrouping.ts'
import type { List } from '../unit/defineList.ts'
import { defineReadings, type Readings } from '../unit/defineReadings.ts'
import type { Reading } from '../fragment/reading.ts'
import { integer } from '../unit/integer.ts'
import { statementRow } from '../statement/statementRow.ts'
import { recordFilter, placeOf } from './recordFilter.ts'
import { recordKeys } from './recordKeys.ts'
import { recordMap } from './recordMap.ts'

const groups = z.array(z.array(z.string()))

// Set after set, because a set's records stand in the order of an index.
const sets = `
      MATCH (origin:Source {kind: 'DATA_SET'})-[:PUBLISHED_BY]->(maker:Actor)
      WHERE (size(ids) = 0 OR origin.id IN ids) AND ($filter.speakerTypes IS NULL OR maker.type IN $filter.speakerTypes)`
const start = `origin.id + '${keySeparator}'`
const end = `origin.id + '${afterKey}'`

const page = (name: string, reading: Reading, direction: '' | 'DESC', range: string) =>
  defineCypher({
    name,
    kind: 'r',
    parameters: z.object({
      ...recordFilter.parameters,
      ...clocksOf(reading),
      groups,
      after: z.string(),
      limit: count,
    }),
    row: z.object({ position: integer, cursor: z.string(), row: statementRow, edge: z.null() }),
    text: `
    UNWIND range(0, size($groups) - 1) AS position
    CALL (position) {
      WITH $groups[position] AS ids
      ${sets}
      CALL (origin) {
        MATCH (node:Record) WHERE ${range} AND ${recordFilter.where(reading)}
        WITH node, node.recordKey AS place ORDER BY place ${direction} LIMIT $limit
        RETURN node
      }
      WITH node, ${placeOf('node')} AS cursor ORDER BY cursor ${direction} LIMIT $limit
      RETURN cursor, ${recordMap('node', reading)} AS row
    }
    RETURN position, cursor, row, null AS edge`,
  })

const everyRecord = `${sets}
      MATCH (node:Record) WHERE node.recordKey > ${start} AND node.recordKey < ${end}`

/** The statements that records of data sets make, those of the group's sets or, where it names none, of all, in order of time. */
export const recordsByDatasets: Readings<
  List<typeof recordFilter.parameters, typeof statementRow, z.ZodNull> & {
    grouped: ReturnType<typeof defineGrouping<typeof recordFilter.parameters>>
  }
> = defineReadings('recordsByDatasets', (name, reading) => ({
  ascending: page(
    `${name}.ascending`,
    reading,
    '',
    `node.recordKey > ${start} + $after AND node.recordKey < ${end}`,
  ),
  descending: page(
    `${name}.descending`,
    reading,
    'DESC',
    `node.recordKey < ${start} + $after AND node.recordKey > ${start}`,
  ),
  count: defineCypher({
    name: `${name}.count`,
    kind: 'r',
    parameters: z.object({ ...recordFilter.parameters, ...clocksOf(reading), groups }),
    row: z.object({ position: integer, total: integer }),
    text: `
    UNWIND range(0, size($groups) - 1) AS position
    CALL (position) {
      WITH $groups[position] AS ids
      ${everyRecord} AND ${recordFilter.where(reading)}
      RETURN count(*) AS total
    }
    RETURN position, total`,
  }),
  grouped: defineGrouping({
    name: `${name}.grouped`,
    reading,
    parameters: recordFilter.parameters,
    match: sets + '\n MATCH (node:Record)',
    where: `node.recordKey > ${start} AND node.recordKey < ${end} AND ${recordFilter.where(reading)}`,
    keys: recordKeys,
  }),
}))
