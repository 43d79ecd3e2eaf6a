import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from './written.ts'

/** Connects statements with the ones that they report; one of the two is new. */
export const reportStatements = defineCypher({
  name: 'reportStatements',
  kind: 'w',
  parameters: z.object({
    rows: z.array(z.strictObject({ reporter: z.string(), reported: z.string() })),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MATCH (reporter:Statement {id: row.reporter})
    MATCH (reported:Statement {id: row.reported})
    CREATE (reporter)-[:REPORTS]->(reported)
    RETURN count(*) AS written`,
})
