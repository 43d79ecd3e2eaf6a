import { z } from 'zod'
import { defineGrouping } from '../unit/defineGrouping.ts'
import { defineList } from '../unit/defineList.ts'
import { statementFilter } from './statementFilter.ts'
import { statementKeys } from './statementKeys.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

const shared = {
  reading: 'present' as const,
  parameters: statementFilter.parameters,
  match: 'MATCH (node:Statement)',
  where: statementFilter.where('present'),
}

/** Every statement as the graph is now, in order of time; `statementsByAnchor` lists those of another moment. */
export const statementsAll = {
  ...defineList({
    ...shared,
    name: 'statementsAll',
    row: statementRow,
    projection: statementMap('node', 'present'),
    edge: z.null(),
  }),
  grouped: defineGrouping({ ...shared, name: 'statementsAll.grouped', keys: statementKeys }),
}
