import { farFuture } from '../../domain/farFuture.ts'
import { timeMap } from '../fragment/timeMap.ts'
import { referenceMap } from '../thing/referenceMap.ts'

/** A statement's row as a map. */
export const statementMap = (statement: string) => `${statement} {
  .id, .type, .text, .speechAct, .form, .certainty, .polarity, .confidence, .attributionDepth, .recordedAt,
  retractedAt: CASE WHEN ${statement}.retractedAt = '${farFuture}' THEN null ELSE ${statement}.retractedAt END,
  saidAt: ${timeMap(statement, 'said')}, .saidSince, .saidBy,
  speakerReference: head([(maker:Actor)-[:MADE]->(${statement}) | ${referenceMap('maker')}]),
  sourceReference:
    head([(${statement})-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(origin:Source) | origin {.id, .title, .kind}]) }`
