import { z } from 'zod'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import { count } from '../count.ts'
import { defineCypher, type Cypher } from '../defineCypher.ts'
import { keyWithin } from '../fragment/tieKey.ts'
import { createRecord, recordParameters, recordProperties } from './recordParameters.ts'
import { written } from './written.ts'

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
      /** Its two sides, its kind and its place in time, null where it has not two sides. */
      pairKey: z.string().nullable(),
      scheme: z.string(),
      code: z.string().nullable(),
      codeRoot: z.string().nullable(),
      goldstein: z.number().nullable(),
      mentions: count.nullable(),
      tone: z.number().nullable(),
      mode: z.string().nullable(),
      contexts: z.array(z.string()).nullable(),
      publication: z.string().nullable(),
      url: z.string().nullable(),
      /** The first of its records, which the event holds itself, and the others. */
      record: recordParameters.row,
      others: z.array(recordParameters.row),
      from: side,
      to: side,
      place: z.string().nullable(),
    }),
  ),
})

type RecordCodedEvents = Cypher<typeof parameters, typeof written>

/** What a relationship holds of the record of its event. */
const tied = 'recordedAt: $now, saidBy: row.record.saidBy'
const involve = (
  actor: string,
  part: string,
  kind: string,
) => `FOREACH (_ IN CASE WHEN ${actor} IS NULL THEN [] ELSE [1] END |
        CREATE (${actor})-[:INVOLVED_IN {
          role: ${part}.role, pageKey: ${keyWithin(`${part}.actor`, `'${kind}'`, 'row.pageKey')}, ${tied}}]->(event))`

/**
 * Creates events of a data set, which the graph must not hold yet, with their records and their relationships: one unit per kind. A
 * coded interaction is HELD whatever its verb.
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
        scheme: row.scheme, code: row.code, codeRoot: row.codeRoot, goldstein: row.goldstein, mentions: row.mentions,
        tone: row.tone, mode: row.mode, contexts: row.contexts,
        publication: row.publication, url: row.url,
        ${recordProperties('row.record')} })
      ${involve('one', 'row.from', kind)}
      ${involve('other', 'row.to', kind)}
      FOREACH (_ IN CASE WHEN place IS NULL THEN [] ELSE [1] END |
        CREATE (event)-[:LOCATED_IN {pageKey: ${keyWithin('row.place', `'${kind}'`, 'row.pageKey')}, ${tied}}]->(place))
      FOREACH (record IN row.others | ${createRecord})
      RETURN count(*) AS written`,
  })
}
