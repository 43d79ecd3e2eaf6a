import { z } from 'zod'
import { defineList } from '../unit/defineList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { known } from '../fragment/known.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** Every topic, in order of name. */
export const topicsAll = defineReadings('topicsAll', (name, reading) =>
  defineList({
    name,
    reading,
    parameters: {},
    match: 'MATCH (node:Topic)',
    where: known('node', reading),
    row: thingRow,
    projection: thingMap('node', reading),
    edge: z.null(),
  }),
)
