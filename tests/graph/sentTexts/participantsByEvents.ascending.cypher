/* participantsByEvents.ascending */
UNWIND range(0, size($given.groups) - 1) AS position
CALL (position) {
  WITH $given.groups[position] AS ids
  MATCH (event:Node&Event)<-[tie:INVOLVED_IN]-(node:Actor)
  WHERE event.id IN ids
    AND ($given.roles IS NULL OR tie.role IN $given.roles)
  WITH node, tie, (node.pageKey + '\t' + coalesce(tie.key, tie.role)) AS place
  WHERE place > $given.after
  WITH node, tie, place
  ORDER BY place
  LIMIT $given.limit
  RETURN place AS cursor, node { .id, .type, name: node.name, aliases: coalesce(node.aliases, []), description: node.description, .recordedAt} AS row, tie {.role, statementIds: CASE WHEN 'carriers' IN $given.selected THEN CASE WHEN tie.statementIds IS NULL THEN COLLECT {
      WITH CASE type(tie) WHEN 'LOCATED_IN' THEN startNode(tie) ELSE endNode(tie) END AS codedEvent
      MATCH (codedEvent)<-[:RECORDS*0..1]-(record:Record)
      RETURN record.recordId
      ORDER BY record.recordId } ELSE tie.carriers END END} AS edge }
RETURN position, cursor, row, edge
