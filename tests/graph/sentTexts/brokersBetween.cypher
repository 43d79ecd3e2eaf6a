/* brokersBetween */
MATCH (one:Actor {id: $given.a})
MATCH (other:Actor {id: $given.b})
WITH one, other, COUNT { (one)-[:INVOLVED_IN]->() } <= COUNT { (other)-[:INVOLVED_IN]->() } AS inOrder
WITH inOrder, CASE WHEN inOrder THEN one ELSE other END AS few, CASE WHEN inOrder THEN other ELSE one END AS many
CALL (few, many) {
  MATCH (few)-[tie:INVOLVED_IN]->(node:Event)
  WITH DISTINCT few, many, node
  WITH few, many, node
  WITH few, many, node
  WHERE ($given.filter.statuses IS NULL OR node.status IN $given.filter.statuses)
    AND ($given.filter.from IS NULL
      AND $given.filter.to IS NULL OR coalesce(node.timeEarliest, node.timeLatest) IS NOT NULL
      AND ($given.filter.from IS NULL OR coalesce(node.timeLatest, '~') >= $given.filter.from)
      AND ($given.filter.to IS NULL OR coalesce(node.timeEarliest, '') <= $given.filter.to))
    AND ($given.filter.types IS NULL OR node.type IN $given.filter.types)
    AND ($given.filter.codePrefix IS NULL OR node.code STARTS WITH $given.filter.codePrefix)
    AND all(asked IN $given.filter.tiedTo
    WHERE EXISTS {
      MATCH (node)-[tieAsked:INVOLVED_IN|CONCERNS|LOCATED_IN|PART_OF]-(end:Node)
      WHERE type(tieAsked) = asked.type
        AND (asked.role IS NULL OR tieAsked.role = asked.role)
        AND end.id IN asked.ids })
  MATCH (node)<-[reach:INVOLVED_IN]-(broker:Actor)
  WHERE broker <> few
    AND broker <> many
  WITH broker, count(DISTINCT node) AS withFew
  RETURN broker, withFew }
WITH inOrder, few, many, broker, withFew, COUNT { (broker)-[:INVOLVED_IN]->() } AS reach
WITH inOrder, few, many, collect({broker: broker, withFew: withFew}) AS found, sum(reach) AS reaches
WITH inOrder, few, many, found, reaches <= COUNT { (many)-[:INVOLVED_IN]->() } AS oneByOne
CALL (few, many, found, oneByOne) {
  UNWIND found AS each
  RETURN each.broker AS broker, each.withFew AS withFew, 0 AS withMany
  UNION ALL
  UNWIND CASE WHEN oneByOne THEN found ELSE [] END AS each
  WITH many, each.broker AS broker
  CALL (many, broker) {
    MATCH (broker)-[reach:INVOLVED_IN]->(node:Event)
    WITH DISTINCT many, node
    WHERE EXISTS { (node)<-[tie:INVOLVED_IN]-(many)  }
    WITH node
    WITH node
    WHERE ($given.filter.statuses IS NULL OR node.status IN $given.filter.statuses)
      AND ($given.filter.from IS NULL
        AND $given.filter.to IS NULL OR coalesce(node.timeEarliest, node.timeLatest) IS NOT NULL
        AND ($given.filter.from IS NULL OR coalesce(node.timeLatest, '~') >= $given.filter.from)
        AND ($given.filter.to IS NULL OR coalesce(node.timeEarliest, '') <= $given.filter.to))
      AND ($given.filter.types IS NULL OR node.type IN $given.filter.types)
      AND ($given.filter.codePrefix IS NULL OR node.code STARTS WITH $given.filter.codePrefix)
      AND all(asked IN $given.filter.tiedTo
      WHERE EXISTS {
        MATCH (node)-[tieAsked:INVOLVED_IN|CONCERNS|LOCATED_IN|PART_OF]-(end:Node)
        WHERE type(tieAsked) = asked.type
          AND (asked.role IS NULL OR tieAsked.role = asked.role)
          AND end.id IN asked.ids })
    RETURN count(node) AS withMany }
  RETURN broker, 0 AS withFew, withMany
  UNION ALL
  MATCH (many)-[tie:INVOLVED_IN]->(node:Event)
  WHERE NOT oneByOne
  WITH DISTINCT few, many, node
  WITH few, many, node
  WITH few, many, node
  WHERE ($given.filter.statuses IS NULL OR node.status IN $given.filter.statuses)
    AND ($given.filter.from IS NULL
      AND $given.filter.to IS NULL OR coalesce(node.timeEarliest, node.timeLatest) IS NOT NULL
      AND ($given.filter.from IS NULL OR coalesce(node.timeLatest, '~') >= $given.filter.from)
      AND ($given.filter.to IS NULL OR coalesce(node.timeEarliest, '') <= $given.filter.to))
    AND ($given.filter.types IS NULL OR node.type IN $given.filter.types)
    AND ($given.filter.codePrefix IS NULL OR node.code STARTS WITH $given.filter.codePrefix)
    AND all(asked IN $given.filter.tiedTo
    WHERE EXISTS {
      MATCH (node)-[tieAsked:INVOLVED_IN|CONCERNS|LOCATED_IN|PART_OF]-(end:Node)
      WHERE type(tieAsked) = asked.type
        AND (asked.role IS NULL OR tieAsked.role = asked.role)
        AND end.id IN asked.ids })
  MATCH (node)<-[reach:INVOLVED_IN]-(broker:Actor)
  WHERE broker <> few
    AND broker <> many
  WITH broker, count(DISTINCT node) AS withMany
  RETURN broker, 0 AS withFew, withMany }
WITH inOrder, broker, sum(withFew) AS withFew, sum(withMany) AS withMany
WHERE withFew > 0
  AND withMany > 0
WITH broker, CASE WHEN inOrder THEN withFew ELSE withMany END AS eventsWithA, CASE WHEN inOrder THEN withMany ELSE withFew END AS eventsWithB, CASE WHEN withFew < withMany THEN withFew ELSE withMany END AS least, CASE WHEN withFew < withMany THEN withMany ELSE withFew END AS most
ORDER BY least DESC, most DESC, broker.id
LIMIT $given.limit
RETURN broker {.id, name: broker.name, .type} AS actorReference, eventsWithA, eventsWithB
