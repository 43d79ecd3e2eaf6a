/* statementsByAnchor.ascending */
UNWIND range(0, size($given.groups) - 1) AS position
CALL (position) {
  WITH $given.groups[position] AS ids
  CALL (ids) {
    UNWIND CASE $given.anchor.source WHEN 'TEXT' THEN [ids] ELSE [] END AS own
    CALL db.index.fulltext.queryNodes('texts', $given.anchor.query) YIELD node
    WITH node, ids
    WHERE node:Statement
    RETURN node
    UNION
    UNWIND CASE $given.anchor.source WHEN 'SPEAKER' THEN [ids] ELSE [] END AS own
    MATCH (speaker:Actor)-[:MADE]->(node:Statement)
    WHERE speaker.id IN ids
    RETURN node
    UNION
    UNWIND CASE $given.anchor.source WHEN 'SUBJECT' THEN [ids] ELSE [] END AS own
    MATCH (subject:Node)<-[about:ABOUT]-(node:Statement)
    WHERE subject.id IN ids
      AND ($given.filter.aspects IS NULL OR about.aspect IN $given.filter.aspects)
      AND ($given.filter.stances IS NULL OR about.stance IN $given.filter.stances)
    RETURN node
    UNION
    UNWIND CASE $given.anchor.source WHEN 'SOURCE' THEN [ids] ELSE [] END AS own
    MATCH (source:Source)<-[:SPAN_OF]-(:Evidence)<-[:EVIDENCED_BY]-(node:Statement)
    WHERE source.id IN ids
    RETURN node
    UNION
    UNWIND CASE $given.anchor.source WHEN 'PAIR' THEN [ids] ELSE [] END AS own
    UNWIND [ids, reverse(ids)] AS pair
    MATCH (speaker:Actor {id: pair[0]})
    MATCH (subject:Actor {id: pair[1]})
    WITH speaker, subject, COUNT { (speaker)-[:MADE]->() } <= COUNT { (subject)<-[:ABOUT]-() } AS speaksLess
    CALL (speaker, subject, speaksLess) {
      MATCH (speaker)-[:MADE]->(node:Statement)
      WHERE speaksLess
        AND EXISTS { (node)-[about:ABOUT]->(subject)
        WHERE $given.filter.aspects IS NULL OR about.aspect IN $given.filter.aspects }
      RETURN node
      UNION ALL
      MATCH (subject)<-[about:ABOUT]-(node:Statement)
      WHERE NOT speaksLess
        AND ($given.filter.aspects IS NULL OR about.aspect IN $given.filter.aspects)
        AND EXISTS { (speaker)-[:MADE]->(node) }
      RETURN node }
    RETURN node }
  WITH ids, node
  WHERE NOT 'Retracted' IN labels(node)
    AND all(asked IN $given.filter.words
    WHERE node[asked.property] IN asked.words)
    AND ($given.filter.minCertaintyRank IS NULL OR node.certaintyRank >= $given.filter.minCertaintyRank)
    AND ($given.filter.minDepth IS NULL OR node.attributionDepth >= $given.filter.minDepth)
    AND ($given.filter.maxDepth IS NULL OR node.attributionDepth <= $given.filter.maxDepth)
    AND ($given.filter.saidFrom IS NULL
      AND $given.filter.saidTo IS NULL OR coalesce(node.saidSince, node.saidBy) IS NOT NULL
      AND ($given.filter.saidFrom IS NULL OR coalesce(node.saidBy, '~') >= $given.filter.saidFrom)
      AND ($given.filter.saidTo IS NULL OR coalesce(node.saidSince, '') <= $given.filter.saidTo))
    AND ($given.filter.speakers IS NULL
      AND $given.filter.speakerTypes IS NULL OR EXISTS { (maker:Actor)-[:MADE]->(node)
      WHERE ($given.filter.speakers IS NULL OR maker.id IN $given.filter.speakers)
        AND ($given.filter.speakerTypes IS NULL OR maker.type IN $given.filter.speakerTypes) })
    AND all(asked IN $given.filter.subjects
    WHERE EXISTS { (node)-[aboutAsked:ABOUT]->(thing:Node)
      WHERE (asked.ids IS NULL OR thing.id IN asked.ids)
        AND (NOT asked.isTopic OR thing:Topic)
        AND ($given.filter.aspects IS NULL OR aboutAsked.aspect IN $given.filter.aspects)
        AND ($given.filter.stances IS NULL OR aboutAsked.stance IN $given.filter.stances) })
    AND ($given.filter.linkTypes IS NULL OR EXISTS { (node)-[linkAsked:CONFIRMS|DENIES|CONTRADICTS|QUALIFIES|SUPERSEDES]->(linked:Statement)
      WHERE type(linkAsked) IN $given.filter.linkTypes
        AND NOT 'Retracted' IN labels(linked) })
    AND ($given.filter.sources IS NULL OR EXISTS { (node)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(origin:Source)
      WHERE origin.id IN $given.filter.sources })
    AND CASE WHEN $given.anchor.source <> 'TEXT' THEN true ELSE CASE $given.anchor.by WHEN 'SPEAKER' THEN EXISTS { (own:Actor)-[:MADE]->(node)
    WHERE own.id IN ids } WHEN 'SUBJECT' THEN EXISTS { (node)-[about:ABOUT]->(own:Node)
    WHERE own.id IN ids
      AND ($given.filter.aspects IS NULL OR about.aspect IN $given.filter.aspects)
      AND ($given.filter.stances IS NULL OR about.stance IN $given.filter.stances) } WHEN 'SOURCE' THEN EXISTS { (node)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(own:Source)
    WHERE own.id IN ids } WHEN 'PAIR' THEN EXISTS { (one:Actor)-[:MADE]->(node)-[about:ABOUT]->(other:Actor)
    WHERE one <> other
      AND one.id IN ids
      AND other.id IN ids
      AND ($given.filter.aspects IS NULL OR about.aspect IN $given.filter.aspects) } ELSE true END END
  WITH node, node.pageKey AS place
  WHERE place > $given.after
  WITH node, place
  ORDER BY place
  LIMIT $given.limit
  RETURN place AS cursor, node { .id, .type, .text, .speechAct, .form, .certainty, .polarity, .confidence, .attributionDepth, .recordedAt, retractedAt: CASE WHEN node.retractedAt = '9999-12-31T23:59:59.999Z' THEN null ELSE node.retractedAt END, saidAt: CASE WHEN node.saidBasis IS NULL THEN null ELSE { text: node.saidText, edtf: node.saidEdtf, earliest: node.saidEarliest, latest: node.saidLatest, basis: node.saidBasis, resolvedFrom: node.saidResolvedFrom } END, .saidSince, .saidBy, speakerReference: head([(maker:Actor)-[:MADE]->(node) | maker {.id, name: maker.name, .type}]), sourceReference: head([(node)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(origin:Source) | origin {.id, title: origin.title, .kind}]) } AS row, null AS edge }
RETURN position, cursor, row, edge
