import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'

/** Of the given ids, those that the graph holds, each with the type of what has it; of a record of a data set it is Record. */
export const heldTypesAmong = defineCypher({
  name: 'heldTypesAmong',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), type: z.string() }),
  text: `
    UNWIND $ids AS id
    CALL (id) {
      MATCH (n:Node {id: id}) RETURN n.type AS type
      UNION
      MATCH (record:Record {recordId: id}) RETURN 'Record' AS type
    }
    RETURN id, type`,
})
