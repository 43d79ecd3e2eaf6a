import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from './written.ts'

/** Connects new statements with the condition that they are made under, or whose trigger they say came true. */
export const attachConditions = defineCypher({
  name: 'attachConditions',
  kind: 'w',
  parameters: z.object({
    rows: z.array(
      z.strictObject({
        statement: z.string(),
        condition: z.string(),
        type: z.enum(['CONDITIONAL_ON', 'FULFILS']),
      }),
    ),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MATCH (statement:Statement {id: row.statement})
    MATCH (condition:Condition {id: row.condition})
    CREATE (statement)-[:$(row.type)]->(condition)
    RETURN count(*) AS written`,
})
