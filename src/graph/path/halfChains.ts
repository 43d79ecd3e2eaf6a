import { lastStep, step, weakest } from './chain.ts'

/** As many half chains can visit the same thing: each of its two hops has one of three types between actors. */
export const mostAlike = 9

/**
 * More halves of one weight are never needed at one middle: as many better chains come before any of the others. The reserve is for
 * those that visit the same thing, which no chain can join, and those that differ by their types alone.
 */
export const reserve = 3 * mostAlike

/**
 * Collects for `middle` the half chains of two hops from each end as `starts` and `goals`, each as its weight, the thing it visits, and its types
 * from the end inwards. They are looked for from the one of both that has fewer relationships.
 */
export const halfChains = `
  UNWIND [near, far] AS end
  CALL (near, far, middle, end) {
    WITH near, far, middle, end, COUNT { (end)--() } < COUNT { (middle)--() } AS outward
    WITH near, far, outward, CASE WHEN outward THEN end ELSE middle END AS start,
      CASE WHEN outward THEN middle ELSE end END AS goal
    ${step({ start: 'start', tie: 'tie1', node: 'node' }, { kept: ['outward', 'goal'], visited: ['near', 'far', 'goal'] })}
    ${lastStep({ start: 'node', tie: 'tie2', end: 'goal' }, ['outward', 'tie1', 'node'], 'present')}
    WITH node, CASE WHEN outward THEN type(tie1) ELSE type(tie2) END AS outer,
      CASE WHEN outward THEN type(tie2) ELSE type(tie1) END AS inner, max(${weakest(['tie1', 'tie2'])}) AS weight
    WHERE weight > 0
    WITH weight, node, outer, inner ORDER BY node.pageKey
    WITH weight, collect([weight, node, outer, inner])[0..toInteger($limit + ${reserve})] AS halves
    UNWIND halves AS half
    RETURN collect(half) AS halves
  }
  WITH middle, collect(CASE WHEN end.id = $from THEN halves END) AS starts, collect(CASE WHEN end.id = $from THEN null ELSE halves END) AS goals
  WITH middle, starts[0] AS starts, goals[0] AS goals
  WHERE size(starts) > 0 AND size(goals) > 0`
