import { keySeparator } from '../../domain/pageKey.ts'
import { defineRule } from './defineRule.ts'

const separator = JSON.stringify(keySeparator)

/** A record of a data set is of one event and of a set that the graph knows, and an event of a data set has a record. */
export const recordsOutOfPlace = defineRule({
  name: 'recordsOutOfPlace',
  text: `
    MATCH (record:Record)
    WITH record, COUNT { (record)-[:RECORDS]->(:Event) } AS events
    WHERE events <> 1
    RETURN record.id AS id, 'the record is of ' + events + ' events instead of 1' AS detail
    UNION ALL
    MATCH (record:Record)
    WHERE NOT EXISTS { (:Source {id: record.dataset, kind: 'DATA_SET'})-[:PUBLISHED_BY]->(:Actor) }
    RETURN record.id AS id, 'its data set ' + coalesce(record.dataset, '') + ' is no source of the graph' AS detail
    UNION ALL
    MATCH (record:Record)
    WHERE NOT coalesce(record.pageKey = record.dataset + ${separator} + coalesce(record.saidEarliest, '~') + ${separator}
      + coalesce(record.saidLatest, '~') + ${separator} + record.id, false)
    RETURN record.id AS id, 'its pageKey is not that of its set and day' AS detail
    UNION ALL
    MATCH (event:Event)<-[:RECORDS]-(record:Record)
    WITH event, min(record.recordedAt) AS recordedAt, min(coalesce(record.saidEarliest, '')) AS saidEarliest
    WHERE event.recordedAt <> recordedAt OR coalesce(event.saidEarliest, '') <> saidEarliest
    RETURN event.id AS id, 'it was not recorded, or taken up, with its first record' AS detail
    UNION ALL
    MATCH (event:Event)
    WHERE event.scheme IS NOT NULL AND NOT EXISTS { (event)<-[:RECORDS]-(:Record) }
    RETURN event.id AS id, 'no record of a data set is of the event' AS detail`,
})
