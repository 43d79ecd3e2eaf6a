/* pathsUpToFour */
CALL () {
  MATCH (from:Node {id: $given.from})
  MATCH (to:Node {id: $given.to})
  WHERE from <> to
    AND (from:Event OR EXISTS { (from)-[:SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-() } OR to:Event OR EXISTS { (to)-[:SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-() })
  CALL (from, to) {
    MATCH (from)-[tie1:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(to)
    WHERE type(tie1) IN $given.filter.through
    RETURN tie1 }
  WITH from, to, tie1
  WITH [from, to] AS nodes, [type(tie1)] AS types, reduce(least = 10000, number IN [each IN [tie1] | coalesce(head([rank IN [3, 2, 1, 0]
            WHERE rank >= $given.filter.minCertaintyRank
              AND coalesce(each.leastDepths, [0, 0, 0, 0])[rank] <= $given.filter.maxDepth | (rank + 1) * 1000 - coalesce(each.leastDepths, [0, 0, 0, 0])[rank]]), 0)] | CASE WHEN number < least THEN number ELSE least END) AS weight
  WITH nodes, types, weight
  WHERE weight > 0
  WITH nodes, types, max(weight) AS weight
  RETURN nodes, types, weight
  UNION ALL
  WITH *
  WHERE $given.longest >= 2
  MATCH (from:Node {id: $given.from})
  MATCH (to:Node {id: $given.to})
  WHERE from <> to
  WITH from, to, COUNT { (from)--() } > COUNT { (to)--() } AS turned
  WITH CASE WHEN turned THEN to ELSE from END AS near, CASE WHEN turned THEN from ELSE to END AS far
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
  WITH nodes, types, weight
  WHERE weight > 0
  WITH nodes, types, max(weight) AS weight
  RETURN nodes, types, weight }
WITH collect([nodes, types, weight]) AS shorter
CALL (shorter) {
  UNWIND shorter AS chain
  RETURN chain[0] AS nodes, chain[1] AS types, chain[2] AS weight
  UNION ALL
  WITH shorter
  WHERE size(shorter) < $given.limit
    AND $given.longest >= 3
  MATCH (from:Node {id: $given.from})
  MATCH (to:Node {id: $given.to})
  WHERE from <> to
  WITH from, to, COUNT { (from)--() } > COUNT { (to)--() } AS turned
  WITH CASE WHEN turned THEN to ELSE from END AS near, CASE WHEN turned THEN from ELSE to END AS far
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
  WITH nodes, types, weight
  WHERE weight > 0
  WITH nodes, types, max(weight) AS weight
  RETURN nodes, types, weight
  UNION ALL
  WITH shorter
  WHERE size(shorter) < $given.limit
    AND $given.longest >= 4
  MATCH (from:Node {id: $given.from})
  MATCH (to:Node {id: $given.to})
  WHERE from <> to
  CALL (from, to) {
    CALL (from, to) {
      WITH from, to
      WHERE from:Actor
      UNWIND ['Meeting', 'Action'] AS kind
      CALL (from, to, kind) {
        MATCH ()-[tie:INVOLVED_IN]->(node1)
        WHERE tie.pageKey > from.id + '\t' + kind + '\t'
          AND tie.pageKey < from.id + '\t' + kind + '\n'
          AND node1 <> to
        WITH tie.pageKey AS key, node1
        ORDER BY key
        WITH DISTINCT key, node1
        LIMIT toInteger(40 + 8 * $given.limit)
        RETURN node1 }
      RETURN node1
      UNION
      WITH from, to
      WHERE from:Actor
      MATCH (from)-[:LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(node1)
      WHERE node1 <> to
      RETURN node1
      UNION
      WITH from, to
      WHERE NOT from:Actor
      MATCH (from)-[:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(node1)
      WHERE node1 <> to
      RETURN node1 }
    WITH node1
    ORDER BY node1.pageKey
    LIMIT toInteger(40 + 8 * $given.limit)
    RETURN node1 }
  WITH from, to, node1
  WHERE ($given.filter.unnamed OR NOT node1:UnnamedActor)
    AND (NOT node1:Event OR coalesce(node1.status, 'HYPOTHETICAL') IN $given.filter.statuses)
  CALL (from, node1) {
    MATCH (from)-[tie:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(node1)
    WHERE type(tie) IN $given.filter.through
      AND coalesce(tie.leastDepths, [0, 0, 0, 0])[3] = 0
    WITH DISTINCT type(tie) AS type
    ORDER BY type
    RETURN collect(type) AS types1 }
  WITH from, to, node1, types1
  WHERE size(types1) > 0
  CALL (from, to, node1) {
    MATCH (node1)-[tie:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(middle)
    WHERE NOT middle IN [from, to, node1]
      AND ($given.filter.unnamed OR NOT middle:UnnamedActor)
      AND (NOT middle:Event OR coalesce(middle.status, 'HYPOTHETICAL') IN $given.filter.statuses)
      AND type(tie) IN $given.filter.through
      AND coalesce(tie.leastDepths, [0, 0, 0, 0])[3] = 0
    WITH DISTINCT middle, type(tie) AS type
    ORDER BY type
    WITH middle, collect(type) AS types2
    ORDER BY middle.pageKey
    RETURN middle, types2 }
  WITH from, to, node1, types1, middle, types2
  LIMIT 200
  CALL (from, to, node1, middle) {
    WITH from, to, node1, middle, COUNT { (middle)--() } < COUNT { (to)--() } AS outward
    WITH from, to, node1, middle, outward, CASE WHEN outward THEN middle ELSE to END AS start, CASE WHEN outward THEN to ELSE middle END AS goal
    CALL (start, goal) {
      WITH start, goal
      WHERE start:Actor
        AND goal:Actor
        AND 'INVOLVED_IN' IN $given.filter.through
      UNWIND [start.id + '\t' + goal.id, goal.id + '\t' + start.id] AS pair
      UNWIND ['Meeting', 'Action'] AS kind
      CALL (pair, kind) {
        MATCH (node3:Event)
        WHERE node3.pairKey > pair + '\t' + kind + '\t'
          AND node3.pairKey < pair + '\t' + kind + '\n'
        WITH node3
        ORDER BY node3.pairKey
        WHERE ($given.filter.unnamed OR NOT node3:UnnamedActor)
          AND (NOT node3:Event OR coalesce(node3.status, 'HYPOTHETICAL') IN $given.filter.statuses)
        RETURN node3
        LIMIT toInteger($given.limit + 1) }
      RETURN node3
      UNION
      WITH start, goal
      WHERE start:Actor
        AND goal:Actor
      UNWIND CASE WHEN start.id CONTAINS ':' THEN [start, goal] ELSE [start] END AS end
      CALL (end) {
        MATCH ()-[tie:INVOLVED_IN]->(node3)
        WHERE tie.key STARTS WITH 'INVOLVED_IN' + '\t' + end.id + '\t'
        RETURN node3 }
      RETURN node3
      UNION
      WITH start, goal
      WHERE start:Actor
        AND goal:Actor
      MATCH (start)-[:LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(node3)
      RETURN node3
      UNION
      WITH start, goal
      WHERE NOT (start:Actor
          AND goal:Actor)
      MATCH (start)-[:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(node3)
      RETURN node3 }
    WITH outward, start, goal, node3
    WHERE NOT node3 IN [from, to, node1, middle]
      AND ($given.filter.unnamed OR NOT node3:UnnamedActor)
      AND (NOT node3:Event OR coalesce(node3.status, 'HYPOTHETICAL') IN $given.filter.statuses)
    CALL (start, node3) {
      MATCH (start)-[tie:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(node3)
      WHERE type(tie) IN $given.filter.through
      RETURN tie }
    WITH outward, goal, node3, tie
    WHERE coalesce(tie.leastDepths, [0, 0, 0, 0])[3] = 0
    CALL (node3, goal) {
      MATCH (node3)-[last:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(goal)
      WHERE type(last) IN $given.filter.through
      RETURN last }
    WITH outward, node3, tie, last
    WHERE coalesce(last.leastDepths, [0, 0, 0, 0])[3] = 0
    WITH DISTINCT node3, CASE WHEN outward THEN [type(tie), type(last)] ELSE [type(last), type(tie)] END AS types
    ORDER BY types
    WITH node3, collect(types) AS types3
    ORDER BY node3.pageKey
    LIMIT $given.limit
    RETURN node3, types3 }
  CALL (types1, types2, types3) {
    UNWIND types1 AS one
    UNWIND types2 AS two
    UNWIND types3 AS others
    RETURN [one, two] + others AS types }
  WITH [from, node1, middle, node3, to] AS nodes, types, 4000 AS weight
  LIMIT $given.limit
  RETURN nodes, types, weight }
WITH nodes, types, weight, [node IN nodes | node.pageKey] AS keys, size(types) AS length
ORDER BY length, weight DESC, keys, types
LIMIT $given.limit
CALL (nodes, types) {
  UNWIND range(0, size(types) - 1) AS at
  WITH at, nodes[at] AS one, nodes[at + 1] AS other, types[at] AS type
  MATCH (one)-[tie:INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS|SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO]-(other)
  WHERE type(tie) = type
    AND coalesce(tie.leastDepths, [0, 0, 0, 0])[$given.filter.minCertaintyRank] <= $given.filter.maxDepth
  WITH at, one, other, type, collect(tie) AS ties
  CALL (ties) {
    UNWIND CASE WHEN $given.carried THEN ties ELSE [] END AS tie
    UNWIND CASE WHEN tie.statementIds IS NULL THEN COLLECT {
      WITH CASE type(tie) WHEN 'LOCATED_IN' THEN startNode(tie) ELSE endNode(tie) END AS codedEvent
      MATCH (codedEvent)<-[:RECORDS*0..1]-(record:Record)
      RETURN record.recordId
      ORDER BY record.recordId } ELSE COLLECT {
      MATCH (carrier:Statement)
      WHERE carrier.id IN tie.carriers
        AND carrier.certaintyRank >= $given.filter.minCertaintyRank
        AND carrier.attributionDepth <= $given.filter.maxDepth
      RETURN carrier.id
      ORDER BY carrier.id } END AS id
    WITH DISTINCT id
    CALL (id) {
      MATCH (carrier:Statement {id: id})
      RETURN carrier.pageKey AS place
      UNION ALL
      MATCH (carrier:Record {recordId: id})
      RETURN substring(carrier.recordKey, size(carrier.dataset) + 1) AS place }
    WITH id, place
    ORDER BY place
    RETURN collect(id) AS statementIds }
  WITH one, other, type, ties, statementIds
  ORDER BY at
  RETURN collect({ relationship: type, direction: CASE WHEN all(tie IN ties
        WHERE startNode(tie) = one) THEN 'FORWARD' WHEN none(tie IN ties
        WHERE startNode(tie) = one) THEN 'BACKWARD' ELSE 'BOTH' END, fromReference: one {.id, .name, .type}, toReference: other {.id, .name, .type}, statementIds: statementIds }) AS hops }
RETURN hops
ORDER BY length, weight DESC, keys, types
