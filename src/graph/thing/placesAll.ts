import { z } from 'zod'
import { defineAscendingList } from '../defineAscendingList.ts'
import { known } from '../fragment/known.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** Every place, in order of name. */
export const placesAll = defineAscendingList({
  name: 'placesAll',
  parameters: {},
  match: 'MATCH (node:Place)',
  where: known('node'),
  row: thingRow,
  projection: thingMap('node'),
  edge: z.null(),
})
