import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'

/** Of the given ids of records of data sets, those that the graph holds. */
export const heldRecordsAmong = defineCypher({
  name: 'heldRecordsAmong',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
  text: 'UNWIND $ids AS id MATCH (record:Record {recordId: id}) RETURN id',
})
