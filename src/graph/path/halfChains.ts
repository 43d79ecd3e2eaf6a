import { typeOf } from '../fragment/layers.ts'
import { lastStep, step, weakest } from './chain.ts'
import type { PathValues } from './pathValues.ts'

/** As many half chains can visit the same thing: each of its two hops has one of three types between actors. */
export const mostAlike = 9

/**
 * More halves of one weight are never needed at one middle: as many better chains come before any of the others. The reserve is for
 * those that visit the same thing, which no chain can join, and those that differ by their types alone.
 */
export const reserve = 3 * mostAlike

/**
 * Collects the half chains of two hops from an end to `middle`, each as its weight, the thing it visits, and its types from the end inwards.
 * They are looked for from the one of both that has fewer relationships.
 */
export const halfChains = (end: string, result: string, values: PathValues) => `
  CALL (near, far, middle) {
    WITH near, far, middle, COUNT { (${end})--() } < COUNT { (middle)--() } AS outward
    WITH near, far, outward, CASE WHEN outward THEN ${end} ELSE middle END AS start,
      CASE WHEN outward THEN middle ELSE ${end} END AS goal
    ${step(
      { start: 'start', tie: 'tie1', node: 'node' },
      { kept: ['outward', 'goal'], visited: ['near', 'far', 'goal'] },
      values,
    )}
    ${lastStep({ start: 'node', tie: 'tie2', end: 'goal' }, ['outward', 'tie1', 'node'], values.reading)}
    WITH node, CASE WHEN outward THEN ${typeOf('tie1', values.reading)} ELSE ${typeOf('tie2', values.reading)} END AS outer,
      CASE WHEN outward THEN ${typeOf('tie2', values.reading)} ELSE ${typeOf('tie1', values.reading)} END AS inner, max(${weakest(['tie1', 'tie2'], values.reading)}) AS weight
    WHERE weight > 0
    WITH weight, node, outer, inner ORDER BY node.pageKey
    WITH weight, collect([weight, node, outer, inner])[0..toInteger($limit + ${reserve})] AS halves
    UNWIND halves AS half
    RETURN collect(half) AS ${result}
  }`
