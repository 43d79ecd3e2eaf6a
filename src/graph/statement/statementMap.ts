import { farFuture } from '../../domain/farFuture.ts'
import type { Reading } from '../fragment/reading.ts'
import { timeMap } from '../fragment/timeMap.ts'
import { sourceReferenceMap } from '../source/sourceReferenceMap.ts'
import { referenceMap } from '../thing/referenceMap.ts'

/** A statement's row as a map. */
export const statementMap = (statement: string, reading: Reading) => `${statement} {
  .id, .type, .text, .speechAct, .form, .certainty, .polarity, .confidence, .attributionDepth, .recordedAt,
  retractedAt: CASE WHEN ${statement}.retractedAt = '${farFuture}' THEN null ELSE ${statement}.retractedAt END,
  saidAt: ${timeMap(statement, 'said')}, .saidSince, .saidBy,
  speakerReference: head([(maker:Actor)-[:MADE]->(${statement}) | ${referenceMap('maker', reading)}]),
  sourceReference:
    head([(${statement})-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(origin:Source) | ${sourceReferenceMap('origin', reading)}]) }`
