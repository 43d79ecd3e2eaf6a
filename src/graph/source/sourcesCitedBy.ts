import { z } from 'zod'
import { defineAscendingList } from '../unit/defineAscendingList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { sourceFilter } from './sourceFilter.ts'
import { sourceMap } from './sourceMap.ts'
import { sourceRow } from './sourceRow.ts'

/** The sources that sources cite, in order of title. */
export const sourcesCitedBy = defineReadings('sourcesCitedBy', (name, reading) =>
  defineAscendingList({
    name,
    reading,
    parameters: sourceFilter.parameters,
    match: 'MATCH (citing:Source)-[:CITES]->(node:Source)',
    where: `citing.id IN ids AND ${sourceFilter.where(reading)}`,
    anchored: true,
    row: sourceRow,
    projection: sourceMap('node', reading),
    edge: z.null(),
  }),
)
