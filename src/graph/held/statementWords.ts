import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'

/** The words of statements and the names of their speakers. */
export const statementWords = defineCypher({
  name: 'statementWords',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), text: z.string(), speaker: z.string() }),
  text: `
    MATCH (statement:Statement) WHERE statement.id IN $ids
    MATCH (speaker:Actor)-[:MADE]->(statement)
    RETURN statement.id AS id, statement.text AS text, speaker.name AS speaker`,
})
