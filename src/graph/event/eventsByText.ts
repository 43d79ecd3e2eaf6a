import { z } from 'zod'
import { defineGroupedEventList } from './defineGroupedEventList.ts'

/**
 * The events whose names match a full-text query, in order of time; `anchor` says whose they are: those of the group's ACTOR, TOPIC,
 * PLACE or SERIES, or ANY.
 */
export const eventsByText = defineGroupedEventList({
  name: 'eventsByText',
  parameters: { query: z.string(), anchor: z.enum(['ANY', 'ACTOR', 'TOPIC', 'PLACE', 'SERIES']) },
  match: "CALL db.index.fulltext.queryNodes('names', $query) YIELD node WITH node, ids",
  anchor: `node:Event AND CASE $anchor
      WHEN 'ACTOR' THEN EXISTS { (node)<-[:INVOLVED_IN]-(own:Actor) WHERE own.id IN ids }
      WHEN 'TOPIC' THEN EXISTS { (node)-[:CONCERNS]->(own:Topic) WHERE own.id IN ids }
      WHEN 'PLACE' THEN EXISTS { (node)-[:LOCATED_IN]->(own:Place) WHERE own.id IN ids }
      WHEN 'SERIES' THEN EXISTS { (node)-[:PART_OF]->(own:MeetingSeries) WHERE own.id IN ids }
      ELSE true END`,
})
