import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import { allOf } from '../fragment/allOf.ts'
import { tied, typeOf } from '../fragment/layers.ts'
import type { Reading } from '../fragment/reading.ts'
import { placeOf } from '../record/recordFilter.ts'
import { referenceMap } from '../thing/referenceMap.ts'
import { onPath } from './onPath.ts'
import type { PathValues } from './pathValues.ts'
import { passes, perRank, tieCarriers, tieWeight } from './tieWeight.ts'

/** Every relationship that a path can run through; the filter says which of them it may. */
export const anyTie = (reading: Reading) => tied(vocabulary.tie, reading)

/** Those of them that do not tie an actor to an event: nothing else gives an actor very many. */
export const tieBesidesEvents = (reading: Reading) =>
  tied(
    vocabulary.tie.filter((type) => type !== 'INVOLVED_IN'),
    reading,
  )

const betweenActors: readonly Word<'tie'>[] = ['SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO']

/** Those of them between actors. */
export const actorTies = (reading: Reading) => tied(betweenActors, reading)

/** Those of them with an event at one end, and at the other something else. */
export const eventTies = (reading: Reading) =>
  tied(
    vocabulary.tie.filter((type) => !betweenActors.includes(type)),
    reading,
  )

/** Binds both ends, where both are there and are not one. */
export const bothEnds = `MATCH (from:Node {id: $from}) MATCH (to:Node {id: $to}) WHERE from <> to`

/** Follows one hop to a thing that may be on the way and was not visited yet; keeps what is named besides. */
export const step = (
  { start, tie, node }: { start: string; tie: string; node: string },
  { kept, visited }: { kept: readonly string[]; visited: readonly string[] },
  values: PathValues,
) => `
  MATCH (${start})-[${tie}:${anyTie(values.reading)}]-(${node})
  WHERE ${typeOf(tie, values.reading)} IN $filter.through AND NOT ${node} IN [${visited.join(', ')}] AND ${onPath(node, values)}
  WITH ${[...kept, tie, node].join(', ')}`

/**
 * Follows the last hop, to a thing that is bound. A subquery, lest the planner begin at the end instead, which may be the one with
 * very many relationships.
 */
export const lastStep = (
  { start, tie, end }: { start: string; tie: string; end: string },
  kept: readonly string[],
  reading: Reading,
) => `
  CALL (${start}, ${end}) {
    MATCH (${start})-[${tie}:${anyTie(reading)}]-(${end}) WHERE ${typeOf(tie, reading)} IN $filter.through
    RETURN ${tie}
  }
  WITH ${[...kept, tie].join(', ')}`

/** How strong a chain of these ties is: as its weakest. */
export const weakest = (ties: readonly string[], reading: Reading) =>
  leastOf(`[each IN [${ties.join(', ')}] | ${tieWeight('each', reading)}]`)

/** The least of several numbers. */
export const least = (...numbers: readonly string[]): string => leastOf(`[${numbers.join(', ')}]`)

const leastOf = (numbers: string) =>
  `reduce(least = ${perRank * 10}, number IN ${numbers} | CASE WHEN number < least THEN number ELSE least END)`

/** Parallel ties make one hop of the best weight: the strongest of their combinations is the chain's. */
export const strongestChains = `
  WITH nodes, types, weight WHERE weight > 0
  WITH nodes, types, max(weight) AS weight`

/**
 * Of the chains `nodes`, `types` with their `weight` the first: shorter before longer, stronger before weaker, then by the keys that order the
 * things along them in lists.
 */
export const firstChains = (reading: Reading) => `
  WITH nodes, types, weight, [node IN nodes | node.pageKey] AS keys, size(types) AS length
  ORDER BY length, weight DESC, keys, types LIMIT $limit
  ${hopsOfChain(reading)}
  RETURN hops ORDER BY length, weight DESC, keys, types`

/** Binds `hops`, those of the chain `nodes`, `types`. */
export const hopsOfChain = (reading: Reading) => `
  CALL (nodes, types) {
    UNWIND range(0, size(types) - 1) AS at
    WITH at, nodes[at] AS one, nodes[at + 1] AS other, types[at] AS type
    MATCH (one)-[tie:${anyTie(reading)}]-(other) WHERE ${allOf(`${typeOf('tie', reading)} = type`, passes('tie', reading))}
    WITH at, one, other, type, collect(tie) AS ties
    CALL (ties) {
      UNWIND CASE WHEN $carried THEN ties ELSE [] END AS tie
      UNWIND ${tieCarriers('tie', reading)} AS id
      WITH DISTINCT id
      CALL (id) {
        MATCH (carrier:Statement {id: id}) RETURN carrier.pageKey AS place
        UNION ALL
        MATCH (carrier:Record {recordId: id}) RETURN ${placeOf('carrier')} AS place
      }
      WITH id, place ORDER BY place
      RETURN collect(id) AS statementIds
    }
    WITH one, other, type, ties, statementIds ORDER BY at
    RETURN collect({
      relationship: type,
      direction: CASE
        WHEN all(tie IN ties WHERE startNode(tie) = one) THEN 'FORWARD'
        WHEN none(tie IN ties WHERE startNode(tie) = one) THEN 'BACKWARD'
        ELSE 'BOTH' END,
      fromReference: ${referenceMap('one')},
      toReference: ${referenceMap('other')},
      statementIds: statementIds }) AS hops
  }`
