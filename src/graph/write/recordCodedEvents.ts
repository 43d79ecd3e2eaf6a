import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import { count } from '../count.ts'
import { defineCypher, type Cypher } from '../defineCypher.ts'
import { createRecord, recordParameters } from './recordParameters.ts'
import { written } from './written.ts'

const parameters = z.object({
  now: z.string(),
  ...recordParameters.shared,
  rows: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      day: z.string(),
      pageKey: z.string(),
      /** The first day on which a record of it was taken up, null where one does not say. */
      saidEarliest: z.string().nullable(),
      scheme: z.string(),
      code: z.string().nullable(),
      codeRoot: z.string().nullable(),
      /** What else was coded; left out where the set does not have it. */
      coding: z.strictObject({
        goldstein: z.number().optional(),
        mentions: count.optional(),
        tone: z.number().optional(),
        mode: z.string().optional(),
        contexts: z.array(z.string()).optional(),
        url: z.string().optional(),
      }),
      records: z.array(recordParameters.row),
      involved: z.array(
        z.strictObject({
          actor: z.string(),
          role: z.enum(vocabulary.role),
          key: z.string(),
          pageKey: z.string(),
        }),
      ),
      place: z.strictObject({ id: z.string(), key: z.string() }).nullable(),
    }),
  ),
})

type RecordCodedEvents = Cypher<typeof parameters, typeof written>

/** What a relationship carries of the records of its event, which lie in the order of their ids. */
const carried = `statementIds: [record IN row.records | record.id],
          certainties: [record IN row.records | ${vocabulary.certainty.indexOf('CERTAIN')}],
          depths: [record IN row.records | 0], saidAts: [record IN row.records | coalesce(record.saidOn, '')],
          recordedAts: [record IN row.records | $now], retractedAts: [record IN row.records | '${farFuture}']`

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
      CREATE (event:Node:Event:${kind} {
        id: row.id, type: '${kind}', name: row.name, aliases: [], recordedAt: $now,
        pageKey: row.pageKey,
        status: 'HELD', timeEdtf: row.day, timeEarliest: row.day, timeLatest: row.day, timeBasis: 'STATED',
        scheme: row.scheme, code: row.code, codeRoot: row.codeRoot,
        saidEarliest: row.saidEarliest })
      SET event += row.coding
      WITH row, event
      CALL (row, event) {
        UNWIND row.records AS record
        ${createRecord}
      }
      CALL (row, event) {
        UNWIND row.involved AS part
        MATCH (actor:Actor {id: part.actor})
        CREATE (actor)-[:INVOLVED_IN {
          key: part.key, role: part.role, pageKey: part.pageKey, ${carried} }]->(event)
      }
      CALL (row, event) {
        MATCH (place:Place {id: row.place.id})
        CREATE (event)-[:LOCATED_IN { key: row.place.key, ${carried} }]->(place)
      }
      RETURN count(*) AS written`,
  })
}
