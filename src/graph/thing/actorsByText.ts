import { z } from 'zod'
import { defineList } from '../unit/defineList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { actorFilter } from './actorFilter.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** The actors whose names match a full-text query, in order of name. */
export const actorsByText = defineReadings('actorsByText', (name, reading) =>
  defineList({
    name,
    reading,
    parameters: { ...actorFilter.parameters, query: z.string() },
    match: "CALL db.index.fulltext.queryNodes('names', $query) YIELD node WITH node, ids",
    where: `node:Actor AND ${actorFilter.where(reading)}`,
    anchored: true,
    row: thingRow,
    projection: thingMap('node', reading),
    edge: z.null(),
  }),
)
