/* eventsOfActor.unfiltered.descending */
UNWIND range(0, size($given.groups) - 1) AS position
CALL (position) {
  WITH $given.groups[position] AS ids
  UNWIND coalesce($given.filter.types, ['Meeting', 'Action']) AS kind
  CALL (ids, kind) {
    MATCH ()-[tie:INVOLVED_IN]->(node:Event)
    WHERE tie.pageKey < ids[0] + '\t' + kind + '\t' + $given.after
      AND tie.pageKey > ids[0] + '\t' + kind + '\t'
      AND tie.pageKey < ids[0] + '\t' + kind + '\n'
      AND ($given.filter.types IS NULL OR node.type IN $given.filter.types)
    WITH node, tie.pageKey AS place
    ORDER BY place DESC
    WITH DISTINCT node, place
    LIMIT $given.limit
    RETURN node }
  WITH node, node.pageKey AS place
  WITH node, place
  ORDER BY place DESC
  LIMIT $given.limit
  RETURN place AS cursor, [node.id, node.type, node.name, coalesce(node.aliases, []), node.description, node.recordedAt, node.code, null, node.status, null] AS row, null AS edge }
RETURN position, cursor, row, edge
