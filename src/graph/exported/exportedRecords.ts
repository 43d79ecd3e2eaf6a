import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { codingMap, codingRow } from '../event/codingMap.ts'
import { integer } from '../unit/integer.ts'

const thing = z.object({ id: z.string(), name: z.string(), type: z.enum([...vocabulary.actorKind, 'Place']) })

const thingOf = (id: string) =>
  `head(COLLECT { MATCH (side:Node {id: ${id}}) RETURN side {.id, .name, .type} })`

/** A page of the records of a data set that were loaded at one instant, each with its event, in the order of their keys: those after one key, up to another. */
export const exportedRecords = defineCypher({
  name: 'exportedRecords',
  kind: 'r',
  parameters: z.object({ instant: z.string(), after: z.string(), last: z.string(), limit: count }),
  row: z.object({
    key: z.string(),
    id: z.string(),
    event: z.string(),
    kind: z.enum(vocabulary.eventKind),
    day: z.string(),
    saidOn: z.string().nullable(),
    file: z.string(),
    line: integer,
    label: z.string(),
    from: thing.nullable(),
    to: thing.nullable(),
    location: thing.nullable(),
    roles: z.array(z.object({ actor: z.string(), role: z.enum(vocabulary.role) })),
    coding: codingRow.unwrap(),
  }),
  text: `
    MATCH (record:Record)
    WHERE record.recordKey > $after AND record.recordKey <= $last AND record.recordedAt = $instant
    WITH record ORDER BY record.recordKey LIMIT $limit
    MATCH (record)-[:RECORDS*0..1]->(event:Event)
    RETURN record.recordKey AS key, record.recordId AS id, event.id AS event, event.type AS kind,
      event.timeEarliest AS day, record.saidEarliest AS saidOn, record.file AS file, record.line AS line,
      record.label AS label, ${thingOf('record.from')} AS from, ${thingOf('record.to')} AS to,
      head(COLLECT { MATCH (event)-[:LOCATED_IN]->(place:Place) RETURN place {.id, .name, .type} }) AS location,
      COLLECT { MATCH (actor:Actor)-[tie:INVOLVED_IN]->(event)
        RETURN {actor: actor.id, role: tie.role} ORDER BY actor.id, tie.role } AS roles,
      ${codingMap('event')} AS coding
    ORDER BY record.recordKey`,
})
