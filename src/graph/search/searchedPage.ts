import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'

/** A page of all nodes by id: how far it goes, and what search finds of it, with the words that its index holds and the texts they are of. */
export const searchedPage = defineCypher({
  name: 'searchedPage',
  kind: 'r',
  parameters: z.object({ after: z.string(), limit: count }),
  row: z.object({
    last: z.string().nullable(),
    read: integer,
    searched: z.array(
      z.object({
        id: z.string(),
        property: z.enum(['foldedNames', 'foldedText']),
        words: z.string(),
        texts: z.array(z.string()),
      }),
    ),
  }),
  text: `
    MATCH (n:Node) WHERE n.id > $after
    WITH n ORDER BY n.id LIMIT $limit
    RETURN max(n.id) AS last, count(*) AS read, collect(
      CASE WHEN n.foldedNames IS NOT NULL OR n.foldedText IS NOT NULL THEN {
        id: n.id,
        property: CASE WHEN n.foldedNames IS NULL THEN 'foldedText' ELSE 'foldedNames' END,
        words: coalesce(n.foldedNames, n.foldedText),
        texts: [text IN [n.name, n.title, n.text] WHERE text IS NOT NULL] + coalesce(n.aliases, []) + COLLECT {
          MATCH (n:Statement)-[:EVIDENCED_BY]->(evidence:Evidence) WHERE evidence.exact IS NOT NULL
          RETURN evidence.exact ORDER BY evidence.id }
      } END) AS searched`,
})
