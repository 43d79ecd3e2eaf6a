import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'

/** Gives a graph that has no version its first: the current one where it is empty, else 0. */
export const beginVersions = defineCypher({
  name: 'beginVersions',
  kind: 'w',
  parameters: z.object({ version: count }),
  row: z.object({ version: integer.nullable() }),
  text: `
    CALL () { MATCH (n:Node) RETURN count(n) AS nodes }
    MERGE (structure:Structure {id: 'parley'})
    ON CREATE SET structure.version = CASE WHEN nodes = 0 THEN $version ELSE 0 END
    RETURN structure.version AS version`,
})
