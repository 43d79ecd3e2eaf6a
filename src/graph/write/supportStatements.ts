import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from './written.ts'

/** Connects new statements with the evidence that carries them. */
export const supportStatements = defineCypher({
  name: 'supportStatements',
  kind: 'w',
  parameters: z.object({
    rows: z.array(z.strictObject({ statement: z.string(), evidence: z.string() })),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MATCH (statement:Statement {id: row.statement})
    MATCH (evidence:Evidence {id: row.evidence})
    CREATE (statement)-[:EVIDENCED_BY]->(evidence)
    RETURN count(*) AS written`,
})
