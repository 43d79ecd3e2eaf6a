import { z } from 'zod'
import { codedColumns } from '../../domain/coded/codedColumns.ts'
import { columnsOf } from '../../domain/coded/columnsOf.ts'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import { count } from '../unit/count.ts'
import { defineCypher, type Cypher } from '../unit/defineCypher.ts'
import { keyWithin } from '../fragment/tieKey.ts'
import { columnSchemas } from '../record/columnSchemas.ts'
import { createRecord, recordParameters, recordProperties } from './recordParameters.ts'
import { written } from './written.ts'

const columns = { ...codedColumns.verb, ...codedColumns.coding }
const side = z.strictObject({ actor: z.string(), role: z.enum(vocabulary.role) }).nullable()

const parameters = z.object({
  now: z.string(),
  ...recordParameters.shared,
  rows: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      day: z.string(),
      pageKey: z.string(),
      /** Its two sides, its kind and its place in time; null without two sides. */
      pairKey: z.string().nullable(),
      ...columnSchemas(columns, count),
      /** First of its records, which the event holds itself. */
      record: recordParameters.row,
      others: z.array(recordParameters.row),
      from: side,
      to: side,
      place: z.string().nullable(),
    }),
  ),
})

type RecordCodedEvents = Cypher<typeof parameters, typeof written>

/** Properties that a relationship takes from the record of its event. */
const tied = 'recordedAt: $now, saidBy: row.record.saidBy'
const involve = (
  actor: string,
  part: string,
  kind: string,
) => `FOREACH (_ IN CASE WHEN ${actor} IS NULL THEN [] ELSE [1] END |
        CREATE (${actor})-[:INVOLVED_IN {
          role: ${part}.role, pageKey: ${keyWithin(`${part}.actor`, `'${kind}'`, 'row.pageKey')}, ${tied}}]->(event))`

/**
 * Creates new events of a data set with their records and relationships, one unit per kind. A coded interaction is HELD
 * whatever its verb.
 */
export const recordCodedEvents = Object.fromEntries(
  vocabulary.eventKind.map((kind) => [kind, unitFor(kind)]),
) as Record<Word<'eventKind'>, RecordCodedEvents>

function unitFor(kind: Word<'eventKind'>): RecordCodedEvents {
  return defineCypher({
    name: `recordCodedEvents.${kind}`,
    kind: 'w',
    parameters,
    row: written,
    text: `
      UNWIND $rows AS row
      OPTIONAL MATCH (one:Actor {id: row.from.actor})
      OPTIONAL MATCH (other:Actor {id: row.to.actor})
      OPTIONAL MATCH (place:Place {id: row.place})
      CREATE (event:Node:Event:${kind}:Record {
        id: row.id, type: '${kind}', name: row.name, pageKey: row.pageKey, pairKey: row.pairKey,
        status: 'HELD', timeEdtf: row.day, timeEarliest: row.day, timeLatest: row.day, timeBasis: 'STATED',
        ${columnsOf(columns)
          .map(({ name, property }) => `${property}: row.${name}`)
          .join(', ')},
        ${recordProperties('row.record')} })
      ${involve('one', 'row.from', kind)}
      ${involve('other', 'row.to', kind)}
      FOREACH (_ IN CASE WHEN place IS NULL THEN [] ELSE [1] END |
        CREATE (event)-[:LOCATED_IN {pageKey: ${keyWithin('row.place', `'${kind}'`, 'row.pageKey')}, ${tied}}]->(place))
      FOREACH (record IN row.others | ${createRecord})
      RETURN count(*) AS written`,
  })
}
