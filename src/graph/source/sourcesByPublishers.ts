import { z } from 'zod'
import { defineList } from '../unit/defineList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { sourceFilter } from './sourceFilter.ts'
import { sourceMap } from './sourceMap.ts'
import { sourceRow } from './sourceRow.ts'

/** The sources that actors published, in order of title. */
export const sourcesByPublishers = defineReadings('sourcesByPublishers', (name, reading) =>
  defineList({
    name,
    reading,
    parameters: sourceFilter.parameters,
    match: 'MATCH (publisher:Actor)<-[:PUBLISHED_BY]-(node:Source)',
    where: `publisher.id IN ids AND ${sourceFilter.where(reading)}`,
    anchored: true,
    row: sourceRow,
    projection: sourceMap('node', reading),
    edge: z.null(),
  }),
)
