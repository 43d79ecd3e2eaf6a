import { keySeparator } from '../domain/pageKey.ts'
import { keyWithin, tieKey } from './fragment/tieKey.ts'

const separator = JSON.stringify(keySeparator)

/** Writes the keys of lists anew, as Cypher for a graph whose keys do not hold kinds apart yet: those of ties, and those of pairs. */
export const listByKind: readonly string[] = [
  `MATCH (owner:Node)-[tie:INVOLVED_IN|LOCATED_IN]-(event:Event)
    CALL (owner, tie, event) { SET tie.pageKey = ${tieKey('owner', 'event')} } IN TRANSACTIONS OF 10000 ROWS`,
  `MATCH (event:Event) WHERE event.pairKey IS NOT NULL
    CALL (event) {
      WITH event, split(event.pairKey, ${separator}) AS pair
      SET event.pairKey = ${keyWithin(`pair[0] + ${separator} + pair[1]`, 'event.type', 'event.pageKey')}
    } IN TRANSACTIONS OF 10000 ROWS`,
]
