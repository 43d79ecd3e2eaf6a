import { nameOf } from '../fragment/naming.ts'
import type { Reading } from '../fragment/reading.ts'
import { sourceReferenceMap } from '../source/sourceReferenceMap.ts'
import { referenceMap } from '../thing/referenceMap.ts'

const sideName = (id: string, reading: Reading) =>
  `coalesce(head(COLLECT { MATCH (side:Node {id: ${id}}) RETURN ${nameOf('side', reading)} }), '?')`

/**
 * The statement that a record of a data set makes, as a statement's row: said by the publisher of the set, in words that follow from what
 * was coded. It is derived, not stored: millions of them would say the same of themselves.
 */
export const recordMap = (record: string, reading: Reading) => `${record} {
  id: ${record}.recordId, .recordedAt, type: 'Statement', speechAct: 'REPORT', form: 'CODED', certainty: 'CERTAIN', polarity: 'AFFIRMED',
  confidence: 1.0, attributionDepth: 0, retractedAt: null,
  text: ${record}.label + ': ' + ${sideName(`${record}.from`, reading)} + ' – ' + ${sideName(`${record}.to`, reading)},
  saidAt: CASE WHEN ${record}.saidEarliest IS NULL THEN null ELSE {
    text: null, edtf: ${record}.saidEarliest, earliest: ${record}.saidEarliest, latest: ${record}.saidEarliest,
    basis: 'STATED', resolvedFrom: null } END,
  saidSince: ${record}.saidBy, .saidBy,
  speakerReference: head(COLLECT {
    MATCH (:Source {id: ${record}.dataset})-[:PUBLISHED_BY]->(maker:Actor) RETURN ${referenceMap('maker', reading)} }),
  sourceReference: head(COLLECT {
    MATCH (origin:Source {id: ${record}.dataset}) RETURN ${sourceReferenceMap('origin', reading)} }) }`
