import { z } from 'zod'
import { defineAscendingList } from '../defineAscendingList.ts'
import { visible } from '../fragment/visible.ts'
import { conditionMap } from './conditionMap.ts'
import { conditionRow } from './conditionRow.ts'
import { conditionState } from './conditionState.ts'

/** The conditions that visible statements are made under, in order of deadline, undated last. */
export const conditionsAll = defineAscendingList({
  name: 'conditionsAll',
  parameters: { filter: z.object({ states: z.array(z.string()).nullable() }) },
  match: 'MATCH (node:Condition)',
  where: `EXISTS { (node)<-[:CONDITIONAL_ON]-(conditional:Statement) WHERE ${visible('conditional')} }
    AND ($filter.states IS NULL OR ${conditionState('node')} IN $filter.states)`,
  row: conditionRow,
  projection: conditionMap('node'),
  edge: z.null(),
})
