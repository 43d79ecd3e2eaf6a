import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'

/** How much a graph holds, by the counts that the database keeps, and the version of its structure where it states one. */
export const graphExtent = defineCypher({
  name: 'graphExtent',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({
    nodes: integer,
    statements: integer,
    records: integer,
    version: integer.nullable(),
    /** Id of the backup that is being restored; null where none is. */
    restoring: z.string().nullable(),
  }),
  text: `
    CALL () { MATCH (n:Node) RETURN count(n) AS nodes }
    CALL () { MATCH (n:Statement) RETURN count(n) AS statements }
    CALL () { MATCH (n:Record) RETURN count(n) AS records }
    OPTIONAL MATCH (structure:Structure {id: 'parley'})
    RETURN nodes, statements, records, structure.version AS version,
      structure.restoring AS restoring`,
})
