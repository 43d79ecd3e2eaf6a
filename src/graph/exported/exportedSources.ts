import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { timeMap, timeRow } from '../fragment/timeMap.ts'
import { integer } from '../unit/integer.ts'

/** The sources that a seed describes. */
export const exportedSources = defineCypher({
  name: 'exportedSources',
  kind: 'r',
  parameters: z.object({ seed: z.string() }),
  row: z.object({
    id: z.string(),
    recordedAt: z.string(),
    kind: z.enum(vocabulary.sourceKind),
    title: z.string(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    publishedAt: timeRow,
    file: z.string().nullable(),
    sha256: z.string().nullable(),
    length: integer.nullable(),
    publisher: z.string(),
    cites: z.array(z.string()),
  }),
  text: `
    MATCH (n:Node {seed: $seed}) WHERE n:Source
    RETURN n.id AS id, n.recordedAt AS recordedAt, n.kind AS kind, n.title AS title, n.url AS url, n.language AS language,
      ${timeMap('n', 'published')} AS publishedAt, n.textFile AS file, n.textSha256 AS sha256, n.textLength AS length,
      head(COLLECT { MATCH (n)-[:PUBLISHED_BY]->(publisher:Actor) RETURN publisher.id }) AS publisher,
      COLLECT { MATCH (n)-[:CITES]->(cited:Source) RETURN cited.id ORDER BY cited.id } AS cites ORDER BY id`,
})
