/* projectTies.INVOLVED_IN */
UNWIND $given.rows AS row
MATCH (one:Node {id: row.from})
MATCH (other:Node {id: row.to})
OPTIONAL MATCH ()-[live:INVOLVED_IN {key: row.key}]->() USING INDEX SEEK live:INVOLVED_IN(key)
OPTIONAL MATCH ()-[former:WAS_INVOLVED_IN {key: row.key}]->() USING INDEX SEEK former:WAS_INVOLVED_IN(key)
WITH row, one, other, live, former, coalesce(live.statementIds, former.statementIds, []) AS held
CALL (row, held) {
  UNWIND held + row.statements AS id
  WITH DISTINCT id
  MATCH (statement:Statement {id: id})
  WITH statement
  ORDER BY statement.id
  WITH collect(statement) AS statements
  RETURN { statementIds: [statement IN statements | statement.id], certainties: [statement IN statements | statement.certaintyRank], depths: [statement IN statements | statement.attributionDepth], saidBys: [statement IN statements | coalesce(statement.saidBy, '~')], recordedAts: [statement IN statements | statement.recordedAt], retractedAts: [statement IN statements | statement.retractedAt], carriers: [statement IN statements
      WHERE NOT statement:Retracted | statement.id], leastDepths: [rank IN range(0, 3) | reduce(least = 2147483648, statement IN [carrier IN statements
          WHERE NOT carrier:Retracted
            AND carrier.certaintyRank >= rank] | CASE WHEN statement.attributionDepth < least THEN statement.attributionDepth ELSE least END)] } AS carried }
CALL (row, one, other, carried) {
  WITH row, one, other, carried
  WHERE size(carried.carriers) > 0
  MERGE (one)-[tie:INVOLVED_IN {key: row.key}]->(other)
  RETURN tie
  UNION ALL
  WITH row, one, other, carried
  WHERE size(carried.carriers) = 0
  MERGE (one)-[tie:WAS_INVOLVED_IN {key: row.key}]->(other)
  RETURN tie }
SET tie += row.properties, tie += carried
FOREACH (replaced IN [each IN [live, former]
    WHERE each <> tie] | DELETE replaced)
RETURN count(*) AS written
