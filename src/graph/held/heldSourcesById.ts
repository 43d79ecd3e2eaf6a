import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'

/** Of the given sources, those that the graph holds: their publisher and what is recorded of their text. */
export const heldSourcesById = defineCypher({
  name: 'heldSourcesById',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    publisher: z.string(),
    publishedEarliest: z.string().nullable(),
    publishedLatest: z.string().nullable(),
    textFile: z.string().nullable(),
    textSha256: z.string().nullable(),
    textLength: integer.nullable(),
  }),
  text: `
    MATCH (source:Source) WHERE source.id IN $ids
    MATCH (source)-[:PUBLISHED_BY]->(publisher:Actor)
    RETURN source.id AS id, publisher.id AS publisher, source.publishedEarliest AS publishedEarliest,
      source.publishedLatest AS publishedLatest, source.textFile AS textFile,
      source.textSha256 AS textSha256, source.textLength AS textLength`,
})
