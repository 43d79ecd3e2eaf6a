import { referenceMap } from '../thing/referenceMap.ts'

const nameOf = (id: string) =>
  `coalesce(head(COLLECT { MATCH (side:Node {id: ${id}}) RETURN side.name }), '?')`

/**
 * The statement that a record of a data set makes, as a statement's row: said by the publisher of the set, in words that follow from what
 * was coded. It is derived, not stored: millions of them would say the same of themselves.
 */
export const recordMap = (record: string) => `${record} {
  id: ${record}.recordId, .recordedAt, type: 'Statement', speechAct: 'REPORT', form: 'CODED', certainty: 'CERTAIN', polarity: 'AFFIRMED',
  confidence: 1.0, attributionDepth: 0, retractedAt: null,
  text: ${record}.label + ': ' + ${nameOf(`${record}.from`)} + ' – ' + ${nameOf(`${record}.to`)},
  saidAt: CASE WHEN ${record}.saidEarliest IS NULL THEN null ELSE {
    text: null, edtf: ${record}.saidEarliest, earliest: ${record}.saidEarliest, latest: ${record}.saidEarliest,
    basis: 'STATED', resolvedFrom: null } END,
  saidSince: ${record}.saidBy, .saidBy,
  speakerReference: head(COLLECT {
    MATCH (:Source {id: ${record}.dataset})-[:PUBLISHED_BY]->(maker:Actor) RETURN ${referenceMap('maker')} }),
  sourceReference: head(COLLECT {
    MATCH (origin:Source {id: ${record}.dataset}) RETURN origin {.id, .title, .kind} }) }`
