import { datasetMark } from '../../domain/coded/codedIds.ts'
import { keySeparator } from '../../domain/pageKey.ts'
import { allKindPartitions } from '../event/kindPartitions.ts'
import { listWithin } from '../event/listWithin.ts'
import { allOf } from '../fragment/allOf.ts'
import { typesIn } from '../fragment/layers.ts'
import { recorded } from '../fragment/recorded.ts'
import type { Reading } from '../fragment/reading.ts'
import { eachPartition } from '../unit/partitions.ts'
import { anyTie, tieBesidesEvents } from './chain.ts'
import { onPath } from './onPath.ts'
import type { PathValues } from './pathValues.ts'

const separator = `'${keySeparator}'`

/** Binds `node`, each event that a statement ties to `end`. An index serves one type of tie, so each type has a match of its own. */
const stated = (node: string, reading: Reading) => `CALL (end) {
      ${typesIn(['INVOLVED_IN'], reading)
        .map(
          (type) => `MATCH ()-[tie:${type}]->(${node})
      WHERE tie.key STARTS WITH 'INVOLVED_IN' + ${separator} + end.id + ${separator}
      RETURN ${node}`,
        )
        .join('\n      UNION ')}
    }`

/**
 * Binds `node`, what may lie between `near`, which has fewer relationships, and `far`. Between two actors that are the first events of data
 * sets of which both are the sides, by the index of their pair: none of their chains is stronger than another, and one more than the limit
 * is enough where one thing may not be on the way; events that a statement and not only a record ties to one of them, by the index of what
 * statements assert (where no data set names the first, nothing else does); and other actors. So it does not matter how many events either is in,
 * nor how many they have together.
 */
export const between = (near: string, far: string, node: string, values: PathValues) => `
  CALL (${near}, ${far}) {
    WITH ${near}, ${far} WHERE ${near}:Actor AND ${far}:Actor AND 'INVOLVED_IN' IN $filter.through
    UNWIND [${near}.id + ${separator} + ${far}.id, ${far}.id + ${separator} + ${near}.id] AS pair
    ${eachPartition(allKindPartitions)}
    CALL (pair, kind) {
      MATCH (${node}:Event) WHERE ${listWithin(`${node}.pairKey`, 'pair').bounds}
      WITH ${node} ORDER BY ${node}.pairKey
      WHERE ${allOf(recorded(node, values.reading), onPath(node, values))}
      RETURN ${node} LIMIT toInteger($limit + 1)
    }
    RETURN ${node}
    UNION
    WITH ${near}, ${far} WHERE ${near}:Actor AND ${far}:Actor
    UNWIND CASE WHEN ${near}.id CONTAINS '${datasetMark}' THEN [${near}, ${far}] ELSE [${near}] END AS end
    ${stated(node, values.reading)}
    RETURN ${node}
    UNION
    WITH ${near}, ${far} WHERE ${near}:Actor AND ${far}:Actor
    MATCH (${near})-[:${tieBesidesEvents(values.reading)}]-(${node})
    RETURN ${node}
    UNION
    WITH ${near}, ${far} WHERE NOT (${near}:Actor AND ${far}:Actor)
    MATCH (${near})-[:${anyTie(values.reading)}]-(${node})
    RETURN ${node}
  }`
