import { z } from 'zod'
import { defineAscendingList } from '../unit/defineAscendingList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { known } from '../fragment/known.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** Every place, in order of name. */
export const placesAll = defineReadings('placesAll', (name, reading) =>
  defineAscendingList({
    name,
    reading,
    parameters: {},
    match: 'MATCH (node:Place)',
    where: known('node', reading),
    row: thingRow,
    projection: thingMap('node', reading),
    edge: z.null(),
  }),
)
