import { z } from 'zod'
import { defineList } from '../defineList.ts'
import { known } from '../fragment/known.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** Every topic, in order of name. */
export const topicsAll = defineList({
  name: 'topicsAll',
  parameters: {},
  match: 'MATCH (node:Topic)',
  where: known('node'),
  row: thingRow,
  projection: thingMap('node'),
  edge: z.null(),
})
