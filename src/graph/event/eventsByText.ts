import { z } from 'zod'
import { standing } from '../fragment/standing.ts'
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
      WHEN 'ACTOR' THEN EXISTS { MATCH (node)<-[tie:INVOLVED_IN]-(own:Actor) WHERE own.id IN ids AND ${standing('tie', 'present')} }
      WHEN 'TOPIC' THEN EXISTS { MATCH (node)-[tie:CONCERNS]->(own:Topic) WHERE own.id IN ids AND ${standing('tie', 'present')} }
      WHEN 'PLACE' THEN EXISTS { MATCH (node)-[tie:LOCATED_IN]->(own:Place) WHERE own.id IN ids AND ${standing('tie', 'present')} }
      WHEN 'SERIES' THEN EXISTS { MATCH (node)-[tie:PART_OF]->(own:MeetingSeries) WHERE own.id IN ids AND ${standing('tie', 'present')} }
      ELSE true END`,
})
