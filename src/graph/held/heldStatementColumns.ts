import { eventLabel } from '../fragment/layers.ts'

/** The columns of a statement's version as a loader compares it. */
export const heldStatementColumns = (statement: string) => `
  ${statement}.id AS id, ${statement}.contentHash AS contentHash, ${statement}.version AS version,
  ${statement}.fingerprint AS fingerprint, ${statement}.recordedAt AS recordedAt,
  ${statement}.retractedAt AS retractedAt, ${statement}.seed AS seed,
  ${statement}.attributionDepth AS attributionDepth, ${statement}.asserts AS asserts,
  head(COLLECT { MATCH (${statement})-[:EVIDENCED_BY]->()-[:SPAN_OF]->(source:Source) RETURN source.id }) AS source,
  COLLECT { MATCH (${statement})-[:ABOUT]->(event:${eventLabel('past')}) RETURN DISTINCT event.id } AS events`
