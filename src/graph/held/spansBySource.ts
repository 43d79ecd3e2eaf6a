import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'

/** Every span of a source, in the order of the text, with the statements that rest on it. */
export const spansBySource = defineCypher({
  name: 'spansBySource',
  kind: 'r',
  parameters: z.object({ source: z.string() }),
  row: z.object({
    start: integer,
    end: integer,
    sha256: z.string(),
    exact: z.string().nullable(),
    statements: z.array(z.string()),
  }),
  text: `
    MATCH (source:Source {id: $source})<-[:SPAN_OF]-(evidence:Evidence)
    WITH evidence ORDER BY evidence.pageKey
    RETURN evidence.start AS start, evidence.end AS end, evidence.sha256 AS sha256, evidence.exact AS exact,
      COLLECT { MATCH (evidence)<-[:EVIDENCED_BY]-(statement:Statement) RETURN statement.id ORDER BY statement.id }
        AS statements`,
})
