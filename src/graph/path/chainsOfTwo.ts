import { datasetMark } from '../../domain/coded/codedIds.ts'
import { afterKey, keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { anyTie, lastStep, strongestChains, weakest } from './chain.ts'
import { nearAndFar, turnedBack } from './nearAndFar.ts'
import { onPath } from './onPath.ts'
import type { PathValues } from './pathValues.ts'

const ends = ['near', 'far']
const separator = `'${keySeparator}'`
const direct = vocabulary.tie.filter((type) => type !== 'INVOLVED_IN').join('|')

/**
 * Binds `node1`, what may lie between both ends. Between two actors that are events of data sets, by the index of their pair; events that
 * a statement and not only a record ties to one of them, by the index of what statements assert (where no data set names the first, nothing
 * else does); and other actors. So it does not matter how many events either is in.
 */
const between = `
  CALL (near, far) {
    WITH near, far WHERE near:Actor AND far:Actor
    MATCH (node1:Event) WHERE node1.pairKey > $pair + ${separator} AND node1.pairKey < $pair + '${afterKey}'
    RETURN node1
    UNION
    WITH near, far WHERE near:Actor AND far:Actor
    UNWIND CASE WHEN near.id CONTAINS '${datasetMark}' THEN [near, far] ELSE [near] END AS end
    MATCH ()-[tie:INVOLVED_IN]->(node1:Event)
    WHERE tie.key STARTS WITH 'INVOLVED_IN' + ${separator} + end.id + ${separator}
    RETURN node1
    UNION
    WITH near, far WHERE near:Actor AND far:Actor
    MATCH (near)-[:${direct}]-(node1:Node)
    RETURN node1
    UNION
    WITH near, far WHERE NOT (near:Actor AND far:Actor)
    MATCH (near)-[:${anyTie}]-(node1:Node)
    RETURN node1
  }`

/** Finds the chains of two hops between two things. */
export const chainsOfTwo = (values: PathValues) => `
    ${nearAndFar}
    ${between}
    WITH near, far, node1 WHERE NOT node1 IN [near, far] AND ${onPath('node1', values)}
    ${lastStep('near', 'tie1', 'node1', [...ends, 'node1'])}
    ${lastStep('node1', 'tie2', 'far', [...ends, 'tie1', 'node1'])}
    WITH ${turnedBack('near', 'node1', 'far')} AS nodes, ${turnedBack('type(tie1)', 'type(tie2)')} AS types,
      ${weakest('tie1', 'tie2')} AS weight
    ${strongestChains}`
