import { z } from 'zod'
import { clocks } from '../unit/clocks.ts'
import { defineAscendingList } from '../unit/defineAscendingList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { visible } from '../fragment/visible.ts'
import { conditionMap } from './conditionMap.ts'
import { conditionRow } from './conditionRow.ts'
import { conditionState } from './conditionState.ts'

/** The conditions that visible statements are made under, in order of deadline, undated last. */
export const conditionsAll = defineReadings('conditionsAll', (name, reading) =>
  defineAscendingList({
    name,
    reading,
    parameters: { today: clocks.today, filter: z.object({ states: z.array(z.string()).nullable() }) },
    match: 'MATCH (node:Condition)',
    where: `EXISTS { (node)<-[:CONDITIONAL_ON]-(conditional:Statement) WHERE ${visible('conditional', reading)} }
    AND ($filter.states IS NULL OR ${conditionState('node', reading)} IN $filter.states)`,
    row: conditionRow,
    projection: conditionMap('node', reading),
    edge: z.null(),
  }),
)
