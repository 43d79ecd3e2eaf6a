import { z } from 'zod'
import { defineAscendingList } from '../unit/defineAscendingList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { known } from '../fragment/known.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** The places whose names match a full-text query, in order of name. */
export const placesByText = defineReadings('placesByText', (name, reading) =>
  defineAscendingList({
    name,
    reading,
    parameters: { query: z.string() },
    match: "CALL db.index.fulltext.queryNodes('names', $query) YIELD node WITH node, ids",
    where: `node:Place AND ${known('node', reading)}`,
    anchored: true,
    row: thingRow,
    projection: thingMap('node', reading),
    edge: z.null(),
  }),
)
