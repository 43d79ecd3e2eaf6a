import { keySeparator } from '../../domain/pageKey.ts'
import { defineEventList } from './defineEventList.ts'

/**
 * The events that involve both actors of a group, where a statement and not only the record of a data set says so of one of them, in
 * order of time: between two actors of data sets, all but those of eventsOfPair. Only what statements assert has a key.
 */
export const eventsBetweenStated = defineEventList({
  name: 'eventsBetweenStated',
  match: `
    UNWIND [ids, reverse(ids)] AS pair
    MATCH ()-[tie:INVOLVED_IN]->(node:Event)`,
  anchor: `tie.key STARTS WITH 'INVOLVED_IN${keySeparator}' + pair[0] + '${keySeparator}'
    AND NOT all(id IN ids WHERE id IN split(coalesce(node.pairKey, ''), '${keySeparator}')[..2])
    AND EXISTS { (node)<-[:INVOLVED_IN]-(:Actor {id: pair[1]}) }`,
  repeats: true,
})
