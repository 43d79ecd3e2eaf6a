import { z } from 'zod'
import { defineList } from '../defineList.ts'
import { sourceFilter } from './sourceFilter.ts'
import { sourceMap } from './sourceMap.ts'
import { sourceRow } from './sourceRow.ts'

/** Every source, in order of title. */
export const sourcesAll = defineList({
  name: 'sourcesAll',
  parameters: sourceFilter.parameters,
  match: 'MATCH (node:Source)',
  where: sourceFilter.where,
  row: sourceRow,
  projection: sourceMap('node'),
  edge: z.null(),
})
