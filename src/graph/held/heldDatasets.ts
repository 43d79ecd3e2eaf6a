import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { isCodedSet } from '../fragment/isCodedSet.ts'

/** Of the given ids, those of sets of coded records, with what describes each. */
export const heldDatasets = defineCypher({
  name: 'heldDatasets',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    title: z.string(),
    url: z.string().nullable(),
    publisherName: z.string(),
    publisherKind: z.string(),
  }),
  text: `
    MATCH (source:Source) WHERE source.id IN $ids AND ${isCodedSet('source')}
    MATCH (source)-[:PUBLISHED_BY]->(publisher:Actor)
    RETURN source.id AS id, source.title AS title, source.url AS url, publisher.name AS publisherName, publisher.type AS publisherKind`,
})
