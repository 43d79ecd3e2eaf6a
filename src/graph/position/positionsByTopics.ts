import { keySeparator } from '../../domain/pageKey.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { current } from '../fragment/current.ts'
import { newest, positionMap } from './positionMap.ts'
import { positionRow } from './positionRow.ts'

/** The key of so many of a topic's positions, those that come after an actor's; null begins with the first. */
export const positionsKey = (topic: string, first: number, after: string | null) =>
  [topic, first, after ?? ''].join(keySeparator)

/** Each actor's newest statements that are about a topic itself, in order of the actors' names. */
export const positionsByTopics = defineLookup({
  name: 'positionsByTopics',
  row: { row: positionRow },
  // The key says how many: a LIMIT would be the same for every topic.
  text: (reading) => `
    UNWIND $keys AS key
    WITH key, split(key, '${keySeparator}') AS asked
    OPTIONAL MATCH (last:Actor {id: asked[2]})
    CALL (asked, last) {
      MATCH (:Topic {id: asked[0]})<-[about:ABOUT]-(statement:Statement)<-[:MADE]-(actor:Actor)
      WHERE (asked[2] = '' OR actor.pageKey > last.pageKey) AND ${current('statement', reading)}
      ${newest('actor')} ORDER BY actor.pageKey
      WITH collect({actor: actor, said: said, stances: stances}) AS all
      UNWIND all[..toInteger(asked[1])] AS each
      WITH each.actor AS actor, each.said AS said, each.stances AS stances
      RETURN actor.pageKey AS place, ${positionMap(reading)} AS row
    }
    RETURN key, row ORDER BY key, place`,
})
