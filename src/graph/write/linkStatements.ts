import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from './written.ts'

/** Connects statements that confirm, deny, contradict, qualify or supersede one another; one of the two is new. */
export const linkStatements = defineCypher({
  name: 'linkStatements',
  kind: 'w',
  parameters: z.object({
    rows: z.array(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        type: z.enum(vocabulary.linkType),
        aspect: z.enum(vocabulary.aspect),
      }),
    ),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MATCH (one:Statement {id: row.from})
    MATCH (other:Statement {id: row.to})
    CREATE (one)-[:$(row.type) {aspect: row.aspect}]->(other)
    RETURN count(*) AS written`,
})
