import { z } from 'zod'
import { defineEventList } from './defineEventList.ts'

const involves = (position: number) => `EXISTS { (node)<-[:INVOLVED_IN]-(:Actor {id: ids[${position}]}) }`

/** The events that involve both actors of a group and whose names match a full-text query, in order of time. */
export const eventsBetweenByText = defineEventList({
  name: 'eventsBetweenByText',
  parameters: { query: z.string() },
  match: "CALL db.index.fulltext.queryNodes('names', $query) YIELD node WITH node, ids",
  anchor: `node:Event AND ${involves(0)} AND ${involves(1)}`,
})
