/* eventsByAnchor.ascending */
UNWIND range(0, size($given.groups) - 1) AS position
CALL (position) {
  WITH $given.groups[position] AS ids
  CALL (ids) {
    UNWIND CASE $given.anchor.source WHEN 'TEXT' THEN [ids] ELSE [] END AS own
    CALL db.index.fulltext.queryNodes('names', $given.anchor.query) YIELD node
    WITH node
    WHERE node:Event
    RETURN node
    UNION
    UNWIND CASE $given.anchor.source WHEN 'TIES' THEN [ids] ELSE [] END AS own
    MATCH (owner:Node)
    WHERE owner.id IN ids
    WITH owner
    ORDER BY COUNT { (owner)--() }
    LIMIT CASE WHEN $given.anchor.together THEN 1 ELSE 1000000 END
    MATCH (owner)-[tie:INVOLVED_IN|CONCERNS|LOCATED_IN|PART_OF]-(node:Event)
    WHERE type(tie) = $given.anchor.tie
    RETURN node }
  WITH ids, node
  WHERE ($given.filter.types IS NULL OR node.type IN $given.filter.types)
    AND ($given.filter.codePrefix IS NULL OR node.code STARTS WITH $given.filter.codePrefix)
    AND all(asked IN $given.filter.tiedTo + CASE WHEN $given.anchor.tie IS NULL OR $given.anchor.source = 'TIES'
      AND NOT $given.anchor.together THEN [] WHEN $given.anchor.together THEN [id IN ids | {type: $given.anchor.tie, role: null, ids: [id]}] ELSE [{type: $given.anchor.tie, role: null, ids: ids}] END
    WHERE EXISTS {
      MATCH (node)-[tieAsked:INVOLVED_IN|CONCERNS|LOCATED_IN|PART_OF]-(end:Node)
      WHERE type(tieAsked) = asked.type
        AND (asked.role IS NULL OR tieAsked.role = asked.role)
        AND end.id IN asked.ids })
  WITH node
  WITH node
  WHERE ($given.filter.statuses IS NULL OR node.status IN $given.filter.statuses)
    AND ($given.filter.from IS NULL
      AND $given.filter.to IS NULL OR coalesce(node.timeEarliest, node.timeLatest) IS NOT NULL
      AND ($given.filter.from IS NULL OR coalesce(node.timeLatest, '~') >= $given.filter.from)
      AND ($given.filter.to IS NULL OR coalesce(node.timeEarliest, '') <= $given.filter.to))
  WITH node, node.pageKey AS place
  WHERE place > $given.after
  WITH node, place
  ORDER BY place
  LIMIT $given.limit
  RETURN place AS cursor, [node.id, node.type, node.name, coalesce(node.aliases, []), node.description, node.recordedAt, node.code, CASE WHEN node:Record THEN CASE WHEN 'coding' IN $given.selected THEN head([whole IN [properties(node)] | { label: whole.name, scheme: whole.scheme, code: whole.code, root: whole.codeRoot, goldstein: whole.goldstein, mentions: whole.mentions, tone: whole.tone, mode: whole.mode, publication: whole.publication, url: whole.url, contexts: whole.contexts }]) END END, node.status, CASE WHEN 'time' IN $given.selected THEN head([whole IN [properties(node)] | CASE WHEN whole.timeBasis IS NULL THEN null ELSE { text: whole.timeText, edtf: whole.timeEdtf, earliest: whole.timeEarliest, latest: whole.timeLatest, basis: whole.timeBasis, resolvedFrom: whole.timeResolvedFrom } END]) END] AS row, null AS edge }
RETURN position, cursor, row, edge
