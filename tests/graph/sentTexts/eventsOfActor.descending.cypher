/* eventsOfActor.descending */
UNWIND range(0, size($given.groups) - 1) AS position
CALL (position) {
  WITH $given.groups[position] AS ids
  CALL (ids) {
    UNWIND coalesce($given.filter.types, ['Meeting', 'Action']) AS kind
    CALL (ids, kind) {
      MATCH ()-[tie:INVOLVED_IN]->(node:Event)
      WHERE tie.pageKey < ids[0] + '\t' + kind + '\t' + $given.after
        AND tie.pageKey > ids[0] + '\t' + kind + '\t'
        AND tie.pageKey < ids[0] + '\t' + kind + '\n'
        AND tie.pageKey > ids[0] + '\t' + kind + '\t' + coalesce($given.filter.from, '')
        AND tie.pageKey < ids[0] + '\t' + kind + '\t' + coalesce($given.filter.to + '\n', '~~')
        AND ($given.filter.statuses IS NULL OR node.status IN $given.filter.statuses)
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
      WITH node, tie.pageKey AS place
      ORDER BY place DESC
      WITH DISTINCT node, place
      LIMIT $given.limit
      RETURN node }
    WITH node, node.pageKey AS place
    WITH node, place
    ORDER BY place DESC
    LIMIT $given.limit
    RETURN node, node.pageKey AS place
    UNION ALL
    WITH ids
    MATCH (node:Event) USING INDEX node:Event(lastsUntil)
    WHERE node.lastsUntil >= coalesce($given.filter.from, left($given.filter.to, 0))
      AND coalesce(node.timeEarliest < $given.filter.from, node.timeEarliest IS NULL)
      AND EXISTS {
      MATCH (:Node {id: ids[0]})-[tie:INVOLVED_IN]->(node) }
      AND ($given.filter.statuses IS NULL OR node.status IN $given.filter.statuses)
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
    WITH node, node.pageKey AS place
    WHERE place < $given.after
    RETURN node, place
    ORDER BY place DESC
    LIMIT $given.limit }
  WITH node, place
  ORDER BY place DESC
  LIMIT $given.limit
  RETURN place AS cursor, [node.id, node.type, node.name, coalesce(node.aliases, []), node.description, node.recordedAt, node.code, CASE WHEN node:Record THEN CASE WHEN 'coding' IN $given.selected THEN head([whole IN [properties(node)] | { label: whole.name, scheme: whole.scheme, code: whole.code, root: whole.codeRoot, goldstein: whole.goldstein, mentions: whole.mentions, tone: whole.tone, mode: whole.mode, publication: whole.publication, url: whole.url, contexts: whole.contexts }]) END END, node.status, CASE WHEN 'time' IN $given.selected THEN head([whole IN [properties(node)] | CASE WHEN whole.timeBasis IS NULL THEN null ELSE { text: whole.timeText, edtf: whole.timeEdtf, earliest: whole.timeEarliest, latest: whole.timeLatest, basis: whole.timeBasis, resolvedFrom: whole.timeResolvedFrom } END]) END] AS row, null AS edge }
RETURN position, cursor, row, edge
