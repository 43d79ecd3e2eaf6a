const direct = 'SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO'

/**
 * Holds where a chain of one or of three hops is possible: every tie has an event at one end and none at the other, but for those between
 * actors. So where neither end is an event, one of both has such a tie.
 */
export const mayBeOdd = (one: string, other: string) =>
  `(${one}:Event OR ${other}:Event OR EXISTS { (${one})-[:${direct}]-() } OR EXISTS { (${other})-[:${direct}]-() })`
