import { z } from 'zod'
import { afterKey, keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../defineCypher.ts'
import { isCodedSet } from '../fragment/isCodedSet.ts'

/** Every set of coded records, with its publisher and each instant at which records of it were loaded, oldest first. */
export const exportedDatasets = defineCypher({
  name: 'exportedDatasets',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({
    dataset: z.string(),
    title: z.string(),
    url: z.string().nullable(),
    publisherName: z.string(),
    publisherKind: z.enum(vocabulary.actorKind),
    instants: z.array(z.string()),
  }),
  text: `
    MATCH (source:Source {kind: 'DATA_SET'})-[:PUBLISHED_BY]->(publisher:Actor) WHERE ${isCodedSet('source')}
    CALL (source) {
      MATCH (record:Record)
      WHERE record.recordKey > source.id + '${keySeparator}' AND record.recordKey < source.id + '${afterKey}'
      WITH DISTINCT record.recordedAt AS instant ORDER BY instant
      RETURN collect(instant) AS instants
    }
    RETURN source.id AS dataset, source.title AS title, source.url AS url, publisher.name AS publisherName,
      publisher.type AS publisherKind, CASE WHEN size(instants) = 0 THEN [source.recordedAt] ELSE instants END AS instants
    ORDER BY dataset`,
})
