import { isEvent } from '../fragment/layers.ts'
import { actorTies } from './chain.ts'

/**
 * Holds where a chain of one or of three hops is possible: every tie has an event at one end and none at the other, but for those between
 * actors. So where neither end is an event, one of both has such a tie.
 */
export function mayBeOdd(one: string, other: string): string {
  const hasDirect = (end: string) => `EXISTS { (${end})-[:${actorTies('present')}]-() }`
  return `(${[one, other].flatMap((end) => [isEvent(end, 'present'), hasDirect(end)]).join(' OR ')})`
}
