import { allKindPartitions } from '../event/kindPartitions.ts'
import { listWithin } from '../event/listWithin.ts'
import { eachPartition } from '../unit/partitions.ts'
import { between } from './between.ts'
import { anyTie, bothEnds, firstChains, lastStep, tieBesidesEvents } from './chain.ts'
import { definePaths } from './definePaths.ts'
import { onPath } from './onPath.ts'
import { pathValues } from './pathValues.ts'
import { greatestWeight, strongest } from './tieWeight.ts'

/** So many beginnings of two hops are followed at most, for all may be in vain. */
const mostBeginnings = 200

/** Of so many things next to an end the beginnings are made: enough for most pages, and few, for all are read before the first is followed. */
const mostThings = 'toInteger(40 + 8 * $limit)'

/**
 * Binds `node1`, the first things that `from` is tied to, in the order of lists. The events of an actor are read in this order from the index of its
 * ties, so that it does not matter how many there are.
 */
const beginnings = `
    CALL (from, to) {
      CALL (from, to) {
        WITH from, to WHERE from:Actor
        ${eachPartition(allKindPartitions)}
        CALL (from, to, kind) {
          MATCH ()-[tie:INVOLVED_IN]->(node1) WHERE ${listWithin('tie.pageKey', 'from.id').bounds} AND node1 <> to
          WITH tie.pageKey AS key, node1 ORDER BY key
          WITH DISTINCT key, node1 LIMIT ${mostThings}
          RETURN node1
        }
        RETURN node1
        UNION
        WITH from, to WHERE from:Actor
        MATCH (from)-[:${tieBesidesEvents('present')}]-(node1) WHERE node1 <> to
        RETURN node1
        UNION
        WITH from, to WHERE NOT from:Actor
        MATCH (from)-[:${anyTie('present')}]-(node1) WHERE node1 <> to
        RETURN node1
      }
      WITH node1 ORDER BY node1.pageKey LIMIT ${mostThings}
      RETURN node1
    }`

/** Holds for a tie that a chain may run through and than which none is stronger. */
const followed = (tie: string) => `type(${tie}) IN $filter.through AND ${strongest(tie)}`

const mayPass = (node: string) => onPath(node, pathValues.present)

/**
 * Finds the first chains of four hops between two things, as far as none can be stronger. They are met in the order of their keys, so that the limit
 * ends the search; what is found is the beginning of what pathsOfFour finds, and where it is not enough, that has to be asked.
 */
export const strongestPathsOfFour = definePaths('strongestPathsOfFour', {
  parameters: {},
  text: `
    ${bothEnds}
    ${beginnings}
    WITH from, to, node1 WHERE ${mayPass('node1')}
    CALL (from, node1) {
      MATCH (from)-[tie:${anyTie('present')}]-(node1) WHERE ${followed('tie')}
      WITH DISTINCT type(tie) AS type ORDER BY type
      RETURN collect(type) AS types1
    }
    WITH from, to, node1, types1 WHERE size(types1) > 0
    CALL (from, to, node1) {
      MATCH (node1)-[tie:${anyTie('present')}]-(middle)
      WHERE NOT middle IN [from, to, node1] AND ${mayPass('middle')} AND ${followed('tie')}
      WITH DISTINCT middle, type(tie) AS type ORDER BY type
      WITH middle, collect(type) AS types2 ORDER BY middle.pageKey
      RETURN middle, types2
    }
    WITH from, to, node1, types1, middle, types2 LIMIT ${mostBeginnings}
    CALL (from, to, node1, middle) {
      WITH from, to, node1, middle, COUNT { (middle)--() } < COUNT { (to)--() } AS outward
      WITH from, to, node1, middle, outward, CASE WHEN outward THEN middle ELSE to END AS start,
        CASE WHEN outward THEN to ELSE middle END AS goal
      ${between('start', 'goal', 'node3', pathValues.present)}
      WITH outward, start, goal, node3 WHERE NOT node3 IN [from, to, node1, middle] AND ${mayPass('node3')}
      ${lastStep({ start: 'start', tie: 'tie', end: 'node3' }, ['outward', 'goal', 'node3'], 'present')} WHERE ${strongest('tie')}
      ${lastStep({ start: 'node3', tie: 'last', end: 'goal' }, ['outward', 'node3', 'tie'], 'present')} WHERE ${strongest('last')}
      WITH DISTINCT node3, CASE WHEN outward THEN [type(tie), type(last)] ELSE [type(last), type(tie)] END AS types
      ORDER BY types
      WITH node3, collect(types) AS types3 ORDER BY node3.pageKey LIMIT $limit
      RETURN node3, types3
    }
    CALL (types1, types2, types3) {
      UNWIND types1 AS one UNWIND types2 AS two UNWIND types3 AS others
      RETURN [one, two] + others AS types
    }
    WITH [from, node1, middle, node3, to] AS nodes, types, ${greatestWeight} AS weight LIMIT $limit
    ${firstChains}`,
})
