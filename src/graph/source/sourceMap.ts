import { nameOf } from '../fragment/naming.ts'
import type { Reading } from '../fragment/reading.ts'
import { timeMap } from '../fragment/timeMap.ts'
import { referenceMap } from '../thing/referenceMap.ts'

/** A source's row as a map. */
export const sourceMap = (source: string, reading: Reading) => `${source} {
  .id, .type, title: ${nameOf(source, reading, 'title')}, .kind, .url, .language, .textSha256, .textLength, .recordedAt,
  publishedAt: ${timeMap(source, 'published')},
  publisherReference: head([(${source})-[:PUBLISHED_BY]->(publisher:Actor) | ${referenceMap('publisher', reading)}]) }`
