import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../defineCypher.ts'
import { createRecord, recordParameters } from './recordParameters.ts'
import { written } from './written.ts'

/** Gives events that the graph holds further records, and their relationships what all their records carry then. */
export const addRecords = defineCypher({
  name: 'addRecords',
  kind: 'w',
  parameters: z.object({
    now: z.string(),
    ...recordParameters.shared,
    rows: z.array(z.strictObject({ event: z.string(), records: z.array(recordParameters.row) })),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MATCH (event:Event {id: row.event})
    CALL (row, event) {
      UNWIND row.records AS record
      ${createRecord}
    }
    CALL (event) {
      MATCH (event)<-[:RECORDS]-(record:Record)
      WITH record ORDER BY record.id
      RETURN collect(record.id) AS ids, collect(${vocabulary.certainty.indexOf('CERTAIN')}) AS certainties,
        collect(0) AS depths, collect(coalesce(record.saidEarliest, '')) AS saidAts,
        collect(record.recordedAt) AS recordedAts, collect('${farFuture}') AS retractedAts
    }
    SET event.saidEarliest = CASE WHEN '' IN saidAts THEN null
      ELSE reduce(least = '~', day IN saidAts | CASE WHEN day < least THEN day ELSE least END) END
    WITH *
    CALL (event, ids, certainties, depths, saidAts, recordedAts, retractedAts) {
      MATCH (event)-[tie:INVOLVED_IN|LOCATED_IN]-()
      SET tie.statementIds = ids, tie.certainties = certainties, tie.depths = depths,
        tie.saidAts = saidAts, tie.recordedAts = recordedAts, tie.retractedAts = retractedAts
    }
    RETURN count(*) AS written`,
})
