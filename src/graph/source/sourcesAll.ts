import { z } from 'zod'
import { defineList } from '../unit/defineList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { sourceFilter } from './sourceFilter.ts'
import { sourceMap } from './sourceMap.ts'
import { sourceRow } from './sourceRow.ts'

/** Every source, in order of title. */
export const sourcesAll = defineReadings('sourcesAll', (name, reading) =>
  defineList({
    name,
    reading,
    parameters: sourceFilter.parameters,
    match: 'MATCH (node:Source)',
    where: sourceFilter.where(reading),
    row: sourceRow,
    projection: sourceMap('node', reading),
    edge: z.null(),
  }),
)
