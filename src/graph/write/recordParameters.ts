import { z } from 'zod'
import { codedColumns } from '../../domain/coded/codedColumns.ts'
import { columnsOf } from '../../domain/coded/columnsOf.ts'
import { count } from '../unit/count.ts'
import { columnSchemas } from '../record/columnSchemas.ts'

/** Parameters of the units that write records of a data set: those that all records share, and one record. */
export const recordParameters = {
  shared: { dataset: z.string() },
  row: z.strictObject(columnSchemas(codedColumns.record, count)),
}

const columns = columnsOf(codedColumns.record)

/** The properties of a record from the map `record`, those of a node of the label Record. */
export const recordProperties = (record: string) =>
  `${columns.map(({ name, property }) => `${property}: ${record}.${name}`).join(', ')}, dataset: $dataset, recordedAt: $now`

/** Creates a further record of the bound `event` from the map `record`. */
export const createRecord = `CREATE (:Node:Record {id: record.id, type: 'Record',
          ${recordProperties('record')}})-[:RECORDS]->(event)`
