import { z } from 'zod'
import { defineList } from '../defineList.ts'
import { actorFilter } from './actorFilter.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** Every actor, in order of name. */
export const actorsAll = defineList({
  name: 'actorsAll',
  ...actorFilter,
  match: 'MATCH (node:Actor)',
  row: thingRow,
  projection: thingMap('node'),
  edge: z.null(),
})
