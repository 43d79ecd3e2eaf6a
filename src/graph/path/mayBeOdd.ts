import { isEvent, tied } from '../fragment/layers.ts'
import type { Reading } from '../fragment/reading.ts'

const direct = ['SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO']

/**
 * Holds where a chain of one or of three hops is possible: every tie has an event at one end and none at the other, but for those between
 * actors. So where neither end is an event, one of both has such a tie.
 */
export function mayBeOdd(one: string, other: string, reading: Reading): string {
  const hasDirect = (end: string) => `EXISTS { (${end})-[:${tied(direct, reading)}]-() }`
  return `(${[one, other].flatMap((end) => [isEvent(end, reading), hasDirect(end)]).join(' OR ')})`
}
