/* pathsUpToThree */
MATCH (from:Node {id: $given.from})
MATCH (to:Node {id: $given.to})
WHERE from <> to
WITH from, to, COUNT { (from)--() } > COUNT { (to)--() } AS turned
WITH CASE WHEN turned THEN to ELSE from END AS near, CASE WHEN turned THEN from ELSE to END AS far
CALL (near, far) {
  CALL (near, far) {
    WITH near, far
    WHERE (near:Event OR EXISTS { (near)-[:SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-() } OR far:Event OR EXISTS { (far)-[:SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-() })
    CALL (near, far) {
      MATCH (near)-[tie1:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(far)
      WHERE type(tie1) IN $given.filter.through
      RETURN tie1 }
    WITH near, far, tie1
    WITH CASE WHEN near.id = $given.from THEN [near, far] ELSE [far, near] END AS nodes, [type(tie1)] AS types, reduce(least = 10000, number IN [each IN [tie1] | coalesce(head([rank IN [3, 2, 1, 0]
              WHERE rank >= $given.filter.minCertaintyRank
                AND coalesce(each.leastDepths, [0, 0, 0, 0])[rank] <= $given.filter.maxDepth | (rank + 1) * 1000 - coalesce(each.leastDepths, [0, 0, 0, 0])[rank]]), 0)] | CASE WHEN number < least THEN number ELSE least END) AS weight
    RETURN nodes, types, weight
    UNION ALL
    WITH near, far
    WHERE $given.longest >= 2
    CALL (near, far) {
      WITH near, far
      WHERE near:Actor
        AND far:Actor
        AND 'INVOLVED_IN' IN $given.filter.through
      UNWIND [near.id + '\t' + far.id, far.id + '\t' + near.id] AS pair
      UNWIND ['Meeting', 'Action'] AS kind
      CALL (pair, kind) {
        MATCH (node1:Event)
        WHERE node1.pairKey > pair + '\t' + kind + '\t'
          AND node1.pairKey < pair + '\t' + kind + '\n'
        WITH node1
        ORDER BY node1.pairKey
        WHERE ($given.filter.unnamed OR NOT node1:UnnamedActor)
          AND (NOT node1:Event OR coalesce(node1.status, 'HYPOTHETICAL') IN $given.filter.statuses)
        RETURN node1
        LIMIT toInteger($given.limit + 1) }
      RETURN node1
      UNION
      WITH near, far
      WHERE near:Actor
        AND far:Actor
      UNWIND CASE WHEN near.id CONTAINS ':' THEN [near, far] ELSE [near] END AS end
      CALL (end) {
        MATCH ()-[tie:INVOLVED_IN]->(node1)
        WHERE tie.key STARTS WITH 'INVOLVED_IN' + '\t' + end.id + '\t'
        RETURN node1 }
      RETURN node1
      UNION
      WITH near, far
      WHERE near:Actor
        AND far:Actor
      MATCH (near)-[:LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(node1)
      RETURN node1
      UNION
      WITH near, far
      WHERE NOT (near:Actor
          AND far:Actor)
      MATCH (near)-[:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(node1)
      RETURN node1 }
    WITH near, far, node1
    WHERE NOT node1 IN [near, far]
      AND ($given.filter.unnamed OR NOT node1:UnnamedActor)
      AND (NOT node1:Event OR coalesce(node1.status, 'HYPOTHETICAL') IN $given.filter.statuses)
    CALL (near, node1) {
      MATCH (near)-[tie1:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(node1)
      WHERE type(tie1) IN $given.filter.through
      RETURN tie1 }
    WITH near, far, node1, tie1
    CALL (node1, far) {
      MATCH (node1)-[tie2:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(far)
      WHERE type(tie2) IN $given.filter.through
      RETURN tie2 }
    WITH near, far, tie1, node1, tie2
    WITH CASE WHEN near.id = $given.from THEN [near, node1, far] ELSE [far, node1, near] END AS nodes, CASE WHEN near.id = $given.from THEN [type(tie1), type(tie2)] ELSE [type(tie2), type(tie1)] END AS types, reduce(least = 10000, number IN [each IN [tie1, tie2] | coalesce(head([rank IN [3, 2, 1, 0]
              WHERE rank >= $given.filter.minCertaintyRank
                AND coalesce(each.leastDepths, [0, 0, 0, 0])[rank] <= $given.filter.maxDepth | (rank + 1) * 1000 - coalesce(each.leastDepths, [0, 0, 0, 0])[rank]]), 0)] | CASE WHEN number < least THEN number ELSE least END) AS weight
    RETURN nodes, types, weight }
  WITH nodes, types, max(weight) AS weight
  WHERE weight > 0
  RETURN collect([nodes, types, weight]) AS shorter }
CALL (near, far, shorter) {
  UNWIND shorter AS chain
  RETURN chain[0] AS nodes, chain[1] AS types, chain[2] AS weight
  UNION ALL
  WITH near, far
  WHERE size(shorter) < $given.limit
    AND $given.longest >= 3
  WITH near, far
  WHERE (near:Event OR EXISTS { (near)-[:SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-() } OR far:Event OR EXISTS { (far)-[:SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-() })
  MATCH (near)-[tie1:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(node1)
  WHERE type(tie1) IN $given.filter.through
    AND NOT node1 IN [near, far]
    AND ($given.filter.unnamed OR NOT node1:UnnamedActor)
    AND (NOT node1:Event OR coalesce(node1.status, 'HYPOTHETICAL') IN $given.filter.statuses)
  WITH near, far, tie1, node1
  MATCH (node1)-[tie2:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(node2)
  WHERE type(tie2) IN $given.filter.through
    AND NOT node2 IN [near, far, node1]
    AND ($given.filter.unnamed OR NOT node2:UnnamedActor)
    AND (NOT node2:Event OR coalesce(node2.status, 'HYPOTHETICAL') IN $given.filter.statuses)
  WITH near, far, tie1, node1, tie2, node2
  CALL (node2, far) {
    MATCH (node2)-[tie3:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(far)
    WHERE type(tie3) IN $given.filter.through
    RETURN tie3 }
  WITH near, far, tie1, node1, tie2, node2, tie3
  WITH CASE WHEN near.id = $given.from THEN [near, node1, node2, far] ELSE [far, node2, node1, near] END AS nodes, CASE WHEN near.id = $given.from THEN [type(tie1), type(tie2), type(tie3)] ELSE [type(tie3), type(tie2), type(tie1)] END AS types, reduce(least = 10000, number IN [each IN [tie1, tie2, tie3] | coalesce(head([rank IN [3, 2, 1, 0]
            WHERE rank >= $given.filter.minCertaintyRank
              AND coalesce(each.leastDepths, [0, 0, 0, 0])[rank] <= $given.filter.maxDepth | (rank + 1) * 1000 - coalesce(each.leastDepths, [0, 0, 0, 0])[rank]]), 0)] | CASE WHEN number < least THEN number ELSE least END) AS weight
  WITH nodes, types, max(weight) AS weight
  WHERE weight > 0
  RETURN nodes, types, weight }
RETURN [node IN nodes | node.id] AS ids, types
ORDER BY size(types), weight DESC, [node IN nodes | node.pageKey], types
LIMIT $given.limit
