import { keySeparator, timeKey } from '../../domain/pageKey.ts'

const [undated = ''] = timeKey(null, '').split(keySeparator)

/**
 * Binds the days between which a bound statement can have been said as `saidSince` and `saidBy`, null where unknown, and its `pageKey`.
 * The last day is the least of its own, that of its source's publication, and that of the words that report it. Without
 * days of its own it was said together with the words that report it, or when its source was published.
 * The reporter is the version that stood while the statement did; its own days must be right.
 */
export const saying = (statement: string) => `
      OPTIONAL MATCH (${statement})-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(source:Source)
      WITH ${statement}, source LIMIT 1
      OPTIONAL MATCH (${statement})<-[:REPORTS]-(reporter:Statement) WHERE reporter.retractedAt >= ${statement}.retractedAt
      WITH ${statement}, source, reporter ORDER BY reporter.recordedAt LIMIT 1
      UNWIND [${statement}.saidLatest, source.publishedLatest, reporter.saidBy] AS day
      WITH ${statement}, source, reporter, min(day) AS saidBy
      WITH ${statement}, saidBy, CASE
        WHEN coalesce(${statement}.saidEarliest, ${statement}.saidLatest) IS NOT NULL THEN ${statement}.saidEarliest
        WHEN reporter.saidBy IS NOT NULL THEN reporter.saidSince
        ELSE source.publishedEarliest END AS since
      WITH ${statement}, saidBy, CASE WHEN since > saidBy THEN saidBy ELSE since END AS saidSince
      WITH ${statement}, saidBy, saidSince,
        coalesce(saidSince, '${undated}') + '${keySeparator}' + coalesce(saidBy, '${undated}') + '${keySeparator}' + ${statement}.id AS pageKey
      WHERE coalesce(${statement}.saidBy, '') <> coalesce(saidBy, '') OR coalesce(${statement}.saidSince, '') <> coalesce(saidSince, '')
        OR coalesce(${statement}.pageKey, '') <> pageKey`
