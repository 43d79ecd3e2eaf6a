import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { keySeparator } from '../../domain/pageKey.ts'
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
      involved: z.array(z.strictObject({ actor: z.string(), role: z.enum(vocabulary.role) })),
      place: z.string().nullable(),
    }),
  ),
})

type RecordCodedEvents = Cypher<typeof parameters, typeof written>

const separator = JSON.stringify(keySeparator)
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
        pageKey: row.day + ${separator} + row.day + ${separator} + row.id,
        status: 'HELD', timeEdtf: row.day, timeEarliest: row.day, timeLatest: row.day, timeBasis: 'STATED',
        scheme: row.scheme, code: row.code, codeRoot: row.codeRoot,
        saidEarliest: CASE WHEN any(record IN row.records WHERE record.saidOn IS NULL) THEN null
          ELSE reduce(least = '~', record IN row.records | CASE WHEN record.saidOn < least THEN record.saidOn ELSE least END) END })
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
          key: 'INVOLVED_IN' + ${separator} + actor.id + ${separator} + event.id + ${separator} + part.role + ${JSON.stringify(keySeparator.repeat(3))},
          role: part.role, pageKey: actor.id + ${separator} + event.pageKey, ${carried} }]->(event)
      }
      CALL (row, event) {
        MATCH (place:Place {id: row.place})
        CREATE (event)-[:LOCATED_IN {
          key: 'LOCATED_IN' + ${separator} + event.id + ${separator} + place.id + ${JSON.stringify(keySeparator.repeat(4))}, ${carried} }]->(place)
      }
      RETURN count(*) AS written`,
  })
}
