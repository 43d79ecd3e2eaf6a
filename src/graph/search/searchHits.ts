import { z } from 'zod'
import { clocksOf } from '../unit/clocks.ts'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { aliasesOf, nameOf } from '../fragment/naming.ts'
import { matches } from './matches.ts'

/** One page of what matches a full-text query, best first. */
export const searchHits = defineReadings('searchHits', (name, reading) =>
  defineCypher({
    name,
    kind: 'r',
    parameters: z.object({
      ...clocksOf(reading),
      query: z.string(),
      /** The beginning of the list keys of what has exactly the name that was typed. */
      nameKey: z.string(),
      types: z.array(z.string()).nullable(),
      afterScore: z.number(),
      afterId: z.string(),
      limit: count,
    }),
    row: z.object({
      id: z.string(),
      type: z.string(),
      name: z.string().nullable(),
      title: z.string().nullable(),
      kind: z.string().nullable(),
      score: z.number(),
      texts: z.array(z.string()),
    }),
    text: `
    ${matches(reading)}
    WITH node, score + CASE WHEN node.pageKey STARTS WITH $nameKey THEN 2 ELSE 0 END AS score
    WHERE score < $afterScore OR (score = $afterScore AND node.id > $afterId)
    WITH node, score ORDER BY score DESC, node.id LIMIT $limit
    RETURN node.id AS id, node.type AS type, ${nameOf('node', reading)} AS name, ${nameOf('node', reading, 'title')} AS title, node.kind AS kind, score,
      [text IN [${nameOf('node', reading)}, ${nameOf('node', reading, 'title')}, node.text] + ${aliasesOf('node', reading)}
        + CASE WHEN node:Statement THEN [(node)-[:EVIDENCED_BY]->(evidence:Evidence) | evidence.exact] ELSE [] END WHERE text IS NOT NULL] AS texts`,
  }),
)
