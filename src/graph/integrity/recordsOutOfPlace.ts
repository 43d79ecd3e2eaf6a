import { keySeparator } from '../../domain/pageKey.ts'
import { defineRule } from './defineRule.ts'

const separator = JSON.stringify(keySeparator)

/**
 * A record of a data set is of one event and of a set that the graph knows; an event of a data set is its own first record, and its pair
 * of sides is that of its actors.
 */
export const recordsOutOfPlace = defineRule({
  name: 'recordsOutOfPlace',
  text: `
    MATCH (record:Record)
    WITH record, COUNT { (record)-[:RECORDS*0..1]->(:Event) } AS events
    WHERE events <> 1
    RETURN record.recordId AS id, 'the record is of ' + events + ' events instead of 1' AS detail
    UNION ALL
    MATCH (record:Record)
    WHERE NOT EXISTS { (:Source {id: record.dataset, kind: 'DATA_SET'})-[:PUBLISHED_BY]->(:Actor) }
    RETURN record.recordId AS id, 'its data set ' + coalesce(record.dataset, '') + ' is no source of the graph' AS detail
    UNION ALL
    MATCH (record:Record)-[:RECORDS*0..1]->(event:Event)
    WHERE NOT coalesce(record.saidBy = coalesce(record.saidEarliest, event.timeLatest), false)
    RETURN record.recordId AS id, 'it does not hold the day on which it was said, or else the last of its event' AS detail
    UNION ALL
    MATCH (record:Record)
    WHERE NOT coalesce(record.recordKey = record.dataset + ${separator} + record.saidBy + ${separator}
      + record.saidBy + ${separator} + record.recordId, false)
    RETURN record.recordId AS id, 'its key is not that of its set and day' AS detail
    UNION ALL
    MATCH (event:Event)<-[:RECORDS]-(record:Record)
    WHERE record.recordedAt < event.recordedAt
      OR record.recordedAt = event.recordedAt AND record.recordKey < event.recordKey OR record.id <> record.recordId
    RETURN event.id AS id, 'it is not its own first record' AS detail
    UNION ALL
    MATCH (event:Event)
    WHERE event.scheme IS NOT NULL AND NOT event:Record
    RETURN event.id AS id, 'no record of a data set is of the event' AS detail
    UNION ALL
    MATCH (event:Event:Record)
    WITH event, COLLECT { MATCH (event)<-[tie:INVOLVED_IN]-(actor:Actor) WHERE tie.key IS NULL RETURN DISTINCT actor.id } AS sides
    WHERE CASE WHEN size(sides) = 2
      THEN NOT coalesce(event.pairKey, '') IN [side IN [sides, reverse(sides)] | side[0] + ${separator} + side[1] + ${separator} + event.type + ${separator} + event.pageKey]
      ELSE event.pairKey IS NOT NULL END
    RETURN event.id AS id, 'its pairKey is not that of its sides, kind and place in time' AS detail`,
})
