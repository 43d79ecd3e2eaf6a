import { z } from 'zod'
import { afterKey, keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { isCodedSet } from '../fragment/isCodedSet.ts'

/**
 * Every set of coded records, with its publisher and each instant at which it or records of it were loaded, oldest first; with the first and the
 * last key of these records, so that each instant's are looked for where they lie.
 */
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
    instants: z.array(
      z.object({ instant: z.string(), first: z.string().nullable(), last: z.string().nullable() }),
    ),
  }),
  text: `
    MATCH (source:Source {kind: 'DATA_SET'})-[:PUBLISHED_BY]->(publisher:Actor) WHERE ${isCodedSet('source')}
    CALL (source) {
      MATCH (record:Record)
      WHERE record.recordKey > source.id + '${keySeparator}' AND record.recordKey < source.id + '${afterKey}'
      WITH record.recordedAt AS instant, min(record.recordKey) AS first, max(record.recordKey) AS last ORDER BY instant
      RETURN collect({instant: instant, first: first, last: last}) AS loaded
    }
    RETURN source.id AS dataset, source.title AS title, source.url AS url, publisher.name AS publisherName,
      publisher.type AS publisherKind,
      CASE WHEN source.recordedAt IN [one IN loaded | one.instant] THEN []
        ELSE [{instant: source.recordedAt, first: null, last: null}] END + loaded AS instants
    ORDER BY dataset`,
})
