import { z } from 'zod'
import { defineAscendingList } from '../defineAscendingList.ts'
import { sourceFilter } from './sourceFilter.ts'
import { sourceMap } from './sourceMap.ts'
import { sourceRow } from './sourceRow.ts'

/** The sources that cite sources, in order of title. */
export const sourcesCiting = defineAscendingList({
  name: 'sourcesCiting',
  parameters: sourceFilter.parameters,
  match: 'MATCH (cited:Source)<-[:CITES]-(node:Source)',
  where: `cited.id IN ids AND ${sourceFilter.where}`,
  anchored: true,
  row: sourceRow,
  projection: sourceMap('node'),
  edge: z.null(),
})
