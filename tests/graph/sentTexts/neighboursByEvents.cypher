/* neighboursByEvents */
UNWIND $given.keys AS key
WITH key, split(key, '\t') AS asked
WITH key, asked[1] AS id, {place: ['LOCATED_IN', null], series: ['PART_OF', null], initiator: ['INVOLVED_IN', 'INITIATOR'], target: ['INVOLVED_IN', 'TARGET']}[asked[0]] AS wanted
CALL (id, wanted) {
  MATCH (event:Node&Event {id: id})-[tie:LOCATED_IN|PART_OF|INVOLVED_IN]-(neighbour:Node)
  WHERE type(tie) = wanted[0]
    AND (wanted[1] IS NULL OR tie.role = wanted[1])
  RETURN neighbour
  ORDER BY size([depth IN coalesce(tie.leastDepths, [0, 0, 0, 0])
      WHERE depth < 2147483648]) DESC, neighbour.id
  LIMIT 1 }
RETURN key, neighbour {.id, name: neighbour.name, .type} AS reference
