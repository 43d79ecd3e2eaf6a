import { z } from 'zod'
import { count } from '../count.ts'

/** What units that write records of a data set take: what all records share, and one record. */
export const recordParameters = {
  shared: { dataset: z.string() },
  row: z.strictObject({
    id: z.string(),
    file: z.string(),
    line: count,
    label: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    /** The day on which the set took it up, YYYY-MM-DD. */
    saidOn: z.string().nullable(),
    /** The last day on which it can have been said, YYYY-MM-DD. */
    saidBy: z.string(),
    key: z.string(),
  }),
}

/** The properties of a record from the map `record`, those of a node of the label Record. */
export const recordProperties = (
  record: string,
) => `recordId: ${record}.id, recordKey: ${record}.key, dataset: $dataset,
          file: ${record}.file, line: ${record}.line, label: ${record}.label, from: ${record}.from, to: ${record}.to,
          saidEarliest: ${record}.saidOn, saidBy: ${record}.saidBy, recordedAt: $now`

/** Creates a further record of the bound `event` from the map `record`. */
export const createRecord = `CREATE (:Node:Record {id: record.id, type: 'Record',
          ${recordProperties('record')}})-[:RECORDS]->(event)`
