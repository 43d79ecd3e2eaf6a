import { clocks } from '../unit/clocks.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { visible } from '../fragment/visible.ts'
import { conditionMap } from './conditionMap.ts'
import { conditionRow } from './conditionRow.ts'

/** Conditions by id that visible statements are made under. */
export const conditionsById = defineLookup({
  name: 'conditionsById',
  row: { row: conditionRow },
  parameters: { today: clocks.today },
  text: (reading) => `
    MATCH (node:Condition)
    WHERE node.id IN $keys AND EXISTS { (node)<-[:CONDITIONAL_ON]-(conditional:Statement) WHERE ${visible('conditional', reading)} }
    RETURN node.id AS key, ${conditionMap('node', reading)} AS row`,
})
