import { keySeparator } from '../../domain/pageKey.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { current } from '../fragment/current.ts'
import type { Reading } from '../fragment/reading.ts'
import { referenceMap } from '../thing/referenceMap.ts'
import { thingReference } from '../thing/thingReference.ts'
import { newest, positionMap } from './positionMap.ts'
import { positionRow } from './positionRow.ts'

const side = (end: 0 | 1, reading: Reading) => `head(COLLECT {
      WITH sides[${end}].actor AS actor, sides[${end}].said AS said, sides[${end}].stances AS stances
      RETURN ${positionMap(reading)} })`

/** The positions of pairs of actors on the topics on which the newest statements of both take a stance, in order of name. */
export const agreementsByPairs = defineLookup({
  name: 'agreementsByPairs',
  row: { topicReference: thingReference, a: positionRow, b: positionRow },
  text: (reading) => `
    UNWIND $keys AS key
    WITH key, split(key, '${keySeparator}') AS pair
    CALL (pair) {
      UNWIND pair AS id
      WITH DISTINCT pair, id
      MATCH (actor:Actor {id: id})-[:MADE]->(statement:Statement)-[about:ABOUT]->(topic:Topic)
      WHERE ${current('statement', reading)}
      ${newest('pair, topic, actor')}
      WHERE size(stances) > 0
      WITH pair, topic, collect({actor: actor, said: said, stances: stances}) AS found
      WITH topic, [id IN pair | head([side IN found WHERE side.actor.id = id])] AS sides
      WHERE all(side IN sides WHERE side IS NOT NULL)
      RETURN topic, sides
    }
    RETURN key, ${referenceMap('topic', reading)} AS topicReference, ${side(0, reading)} AS a, ${side(1, reading)} AS b
    ORDER BY key, topic.pageKey`,
})
