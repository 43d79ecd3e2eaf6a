import { z } from 'zod'
import { defineList } from '../unit/defineList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { known } from '../fragment/known.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** The topics whose names match a full-text query, in order of name. */
export const topicsByText = defineReadings('topicsByText', (name, reading) =>
  defineList({
    name,
    reading,
    parameters: { query: z.string() },
    match: "CALL db.index.fulltext.queryNodes('names', $query) YIELD node WITH node, ids",
    where: `node:Topic AND ${known('node', reading)}`,
    anchored: true,
    row: thingRow,
    projection: thingMap('node', reading),
    edge: z.null(),
  }),
)
