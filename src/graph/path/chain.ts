import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import { tied, typeOf } from '../fragment/layers.ts'
import type { Reading } from '../fragment/reading.ts'
import { onPath } from './onPath.ts'
import { pathValues } from './pathValues.ts'
import { perRank, tieWeight } from './tieWeight.ts'

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

/** Follows one live tie to a thing that may be on the way and was not visited yet; keeps the variables that are named. */
export const step = (
  { start, tie, node }: { start: string; tie: string; node: string },
  { kept, visited }: { kept: readonly string[]; visited: readonly string[] },
) => `
  MATCH (${start})-[${tie}:${anyTie('present')}]-(${node})
  WHERE type(${tie}) IN $filter.through AND NOT ${node} IN [${visited.join(', ')}] AND ${onPath(node, pathValues.present)}
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

/** The strength of a chain of live ties: that of its weakest. */
export const weakest = (ties: readonly string[]) =>
  leastOf(`[each IN [${ties.join(', ')}] | ${tieWeight('each', 'present')}]`)

/** The least of several numbers. */
export const least = (...numbers: readonly string[]): string => leastOf(`[${numbers.join(', ')}]`)

const leastOf = (numbers: string) =>
  `reduce(least = ${perRank * 10}, number IN ${numbers} | CASE WHEN number < least THEN number ELSE least END)`

/** Parallel ties make one hop of the best weight: the strongest of their combinations is the chain's. */
export const strongestChains = `
  WITH nodes, types, max(weight) AS weight WHERE weight > 0`

/**
 * Returns the first of the chains `nodes`, `types` with their `weight`: shorter before longer, stronger before weaker, then by the keys
 * that order the things along them in lists.
 */
export const firstChains = `
  RETURN [node IN nodes | node.id] AS ids, types
  ORDER BY size(types), weight DESC, [node IN nodes | node.pageKey], types LIMIT $limit`
