import { least } from './chain.ts'
import { mostAlike, reserve } from './halfChains.ts'

/**
 * Joins `starts` and `goals` at each `middle` to `one` and `other`, as far as the first $limit chains can need: joining all would take
 * minutes between two hubs. What is left out cannot be among the first, for as many better chains come before it, one for each:
 * - of the goals at a middle those that come late by weight (where they are stronger than every start, they count as it does), then by key;
 * - of all starts those that come late by the weight of the best chain they begin, then by keys.
 * The reserves are for halves that visit the same thing, which no chain can join, and that differ by their types alone.
 */
export const firstOfHalves = `
  CALL (starts, goals) {
    WITH goals, reduce(most = 0, half IN starts | CASE WHEN half[0] > most THEN half[0] ELSE most END) AS most
    UNWIND goals AS half
    WITH half, ${least('half[0]', 'most')} AS weight, half[1] AS node
    ORDER BY weight DESC, node.pageKey LIMIT toInteger($limit + ${reserve})
    RETURN collect(half) AS others
  }
  WITH middle, starts, others
  UNWIND starts AS one
  WITH middle, one, [half IN others WHERE half[1] <> one[1]] AS others
  WHERE size(others) > 0
  WITH middle, one, others, one[1] AS node,
    reduce(most = 0, half IN others | CASE WHEN half[0] > most THEN half[0] ELSE most END) AS most
  WITH middle, one, others, node,
    ${least('one[0]', 'most')} AS strongest
  ORDER BY strongest DESC, node.pageKey, middle.pageKey LIMIT toInteger($limit + ${mostAlike})
  CALL (one, others) {
    UNWIND others AS other
    WITH other, ${least('one[0]', 'other[0]')} AS weight, other[1] AS last
    ORDER BY weight DESC, last.pageKey LIMIT toInteger($limit + ${mostAlike})
    RETURN other, weight
  }`
