/** A piece of evidence's row as a map. */
export const evidenceMap = (evidence: string) => `${evidence} {
  .id, .type, .exact, .start, .end, .sha256, .verified, file: null, line: null,
  sourceReference: head([(${evidence})-[:SPAN_OF]->(origin:Source) | origin {.id, .title, .kind}]) }`
