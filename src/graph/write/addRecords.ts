import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { createRecord, recordParameters } from './recordParameters.ts'
import { written } from './written.ts'

const changing = [
  'recordId',
  'recordKey',
  'file',
  'line',
  'label',
  'from',
  'to',
  'saidEarliest',
  'saidBy',
  'recordedAt',
]
const recordOf = (node: string) =>
  `${node} {${changing.map((property) => `${property}: ${node}.${property}`).join(', ')}}`

/**
 * Gives events that the graph holds further records. The first, by the instant at which it was recorded and then by its key, is the event's
 * own, in whatever order they come: where a new one comes before it, they change places. Its id is taken from it first, for no two nodes
 * have one, not even in between.
 */
export const addRecords = defineCypher({
  name: 'addRecords',
  kind: 'w',
  parameters: z.object({
    now: z.string(),
    ...recordParameters.shared,
    rows: z.array(z.strictObject({ event: z.string(), records: z.array(recordParameters.row) })),
  }),
  /** The ids that a record which changed places with its event had and has. */
  row: z.object({ ...written.shape, touched: z.array(z.string()) }),
  text: `
    UNWIND $rows AS row
    MATCH (event:Node {id: row.event})
    FOREACH (record IN row.records | ${createRecord})
    WITH event, event.recordId AS recordId
    CALL (event) {
      MATCH (event)<-[:RECORDS]-(other:Record)
      WHERE other.recordedAt < event.recordedAt
        OR other.recordedAt = event.recordedAt AND other.recordKey < event.recordKey
      WITH event, other ORDER BY other.recordedAt, other.recordKey LIMIT 1
      WITH event, other, ${recordOf('event')} AS own, ${recordOf('other')} AS first
      REMOVE event.recordId
      SET other += own, other.id = own.recordId
      SET event += first
      WITH event
      MATCH (event)-[tie:INVOLVED_IN|LOCATED_IN]-() WHERE tie.statementIds IS NULL
      SET tie.saidBy = event.saidBy, tie.recordedAt = event.recordedAt
    }
    RETURN count(*) AS written, collect(recordId) + collect(event.recordId) AS touched`,
})
