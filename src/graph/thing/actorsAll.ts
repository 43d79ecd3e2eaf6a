import { z } from 'zod'
import { defineList } from '../unit/defineList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { actorFilter } from './actorFilter.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** Every actor, in order of name. */
export const actorsAll = defineReadings('actorsAll', (name, reading) =>
  defineList({
    name,
    reading,
    parameters: actorFilter.parameters,
    where: actorFilter.where(reading),
    match: 'MATCH (node:Actor)',
    row: thingRow,
    projection: thingMap('node', reading),
    edge: z.null(),
  }),
)
