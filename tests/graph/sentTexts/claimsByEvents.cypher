/* claimsByEvents */
UNWIND $given.keys AS key
CALL (key) {
  MATCH (:Node&Event {id: key})<-[about:ABOUT]-(node:Statement)
  WHERE NOT 'Retracted' IN labels(node)
  WITH DISTINCT about.aspect AS aspect, node
  ORDER BY node.pageKey
  WITH aspect, node, EXISTS { (node)<-[link:DENIES|CONTRADICTS]-(other:Statement)
    WHERE link.aspect = aspect
      AND NOT 'Retracted' IN labels(other) } AS contested, EXISTS {
    MATCH (own:Actor)-[:MADE]->(node)<-[link:CONFIRMS]-(other:Statement)<-[:MADE]-(speaker:Actor)
    WHERE link.aspect = aspect
      AND speaker <> own
      AND NOT 'Retracted' IN labels(other) } AS confirmed
  WITH aspect, collect(node { .id, .type, .text, .speechAct, .form, .certainty, .polarity, .confidence, .attributionDepth, .recordedAt, retractedAt: CASE WHEN node.retractedAt = '9999-12-31T23:59:59.999Z' THEN null ELSE node.retractedAt END, saidAt: CASE WHEN node.saidBasis IS NULL THEN null ELSE { text: node.saidText, edtf: node.saidEdtf, earliest: node.saidEarliest, latest: node.saidLatest, basis: node.saidBasis, resolvedFrom: node.saidResolvedFrom } END, .saidSince, .saidBy, speakerReference: head([(maker:Actor)-[:MADE]->(node) | maker {.id, name: maker.name, .type}]), sourceReference: head([(node)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(origin:Source) | origin {.id, title: origin.title, .kind}]) }) AS statements, any(mark IN collect(contested)
    WHERE mark) AS contested, any(mark IN collect(confirmed)
    WHERE mark) AS confirmed
  RETURN aspect, statements, CASE WHEN contested THEN 'CONTESTED' WHEN confirmed THEN 'CONFIRMED' ELSE 'UNCONFIRMED' END AS status
  UNION ALL
  MATCH (event:Node&Event {id: key})<-[:RECORDS*0..1]-(node:Record)
  WITH event, node
  ORDER BY node.recordKey
  WITH event, collect(node { id: node.recordId, .recordedAt, type: 'Statement', speechAct: 'REPORT', form: 'CODED', certainty: 'CERTAIN', polarity: 'AFFIRMED', confidence: 1.0, attributionDepth: 0, retractedAt: null, text: node.label + ': ' + coalesce(head(COLLECT {
            MATCH (side:Node {id: node.from})
            RETURN side.name }), '?') + ' – ' + coalesce(head(COLLECT {
            MATCH (side:Node {id: node.to})
            RETURN side.name }), '?'), saidAt: CASE WHEN node.saidEarliest IS NULL THEN null ELSE { text: null, edtf: node.saidEarliest, earliest: node.saidEarliest, latest: node.saidEarliest, basis: 'STATED', resolvedFrom: null } END, saidSince: node.saidBy, .saidBy, speakerReference: head(COLLECT {
          MATCH (:Source {id: node.dataset})-[:PUBLISHED_BY]->(maker:Actor)
          RETURN maker {.id, name: maker.name, .type} }), sourceReference: head(COLLECT {
          MATCH (origin:Source {id: node.dataset})
          RETURN origin {.id, title: origin.title, .kind} }) }) AS statements
  UNWIND ['DATE', 'PARTICIPANTS', 'STATUS'] + CASE WHEN EXISTS { (event)-[:LOCATED_IN]->() } THEN ['PLACE'] ELSE [] END AS aspect
  RETURN aspect, statements, 'UNCONFIRMED' AS status }
RETURN key, aspect, statements, status
ORDER BY key, CASE aspect WHEN 'DATE' THEN 0 WHEN 'PLACE' THEN 1 WHEN 'PARTICIPANTS' THEN 2 WHEN 'AGENDA' THEN 3 WHEN 'STATUS' THEN 4 WHEN 'OUTCOME' THEN 5 WHEN 'POSITION' THEN 6 WHEN 'SPEECH' THEN 7 WHEN 'CONFIRMATION' THEN 8 WHEN 'SUBJECT' THEN 9 END
