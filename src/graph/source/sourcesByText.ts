import { z } from 'zod'
import { defineList } from '../unit/defineList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { sourceFilter } from './sourceFilter.ts'
import { sourceMap } from './sourceMap.ts'
import { sourceRow } from './sourceRow.ts'

/**
 * The sources whose titles match a full-text query, in order of title; one publisher's alone where
 * `owner` names it.
 */
export const sourcesByText = defineReadings('sourcesByText', (name, reading) =>
  defineList({
    name,
    reading,
    parameters: { ...sourceFilter.parameters, query: z.string(), owner: z.string().nullable() },
    match: "CALL db.index.fulltext.queryNodes('texts', $query) YIELD node WITH node, ids",
    where: `node:Source AND ${sourceFilter.where(reading)}
    AND ($owner IS NULL OR EXISTS { (node)-[:PUBLISHED_BY]->(:Actor {id: $owner}) })`,
    anchored: true,
    row: sourceRow,
    projection: sourceMap('node', reading),
    edge: z.null(),
  }),
)
