import type { Reading } from '../fragment/reading.ts'
import { sourceReferenceMap } from '../source/sourceReferenceMap.ts'

/** A piece of evidence's row as a map. */
export const evidenceMap = (evidence: string, reading: Reading) => `${evidence} {
  .id, .type, .exact, .start, .end, .sha256, .verified, file: null, line: null,
  sourceReference: head([(${evidence})-[:SPAN_OF]->(origin:Source) | ${sourceReferenceMap('origin', reading)}]) }`
