import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { timeParameters } from './timeParameters.ts'
import { written } from './written.ts'

/** Connects new statements with what they are about, and with the value that they give of it. */
export const recordSubjects = defineCypher({
  name: 'recordSubjects',
  kind: 'w',
  parameters: z.object({
    rows: z.array(
      z.strictObject({
        statement: z.string(),
        subject: z.string(),
        properties: z.strictObject({
          aspect: z.enum(vocabulary.aspect),
          ...timeParameters('time'),
          status: z.enum(vocabulary.eventStatus).nullable(),
          stance: z.enum(vocabulary.stance).nullable(),
        }),
      }),
    ),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MATCH (statement:Statement {id: row.statement})
    MATCH (subject:Node {id: row.subject})
    CREATE (statement)-[about:ABOUT]->(subject)
    SET about = row.properties
    RETURN count(*) AS written`,
})
