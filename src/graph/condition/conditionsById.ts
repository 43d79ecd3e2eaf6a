import { defineLookup } from '../defineLookup.ts'
import { known } from '../fragment/known.ts'
import { conditionMap } from './conditionMap.ts'
import { conditionRow } from './conditionRow.ts'

/** Conditions by id. */
export const conditionsById = defineLookup({
  name: 'conditionsById',
  row: { row: conditionRow },
  text: `
    MATCH (node:Condition) WHERE node.id IN $keys AND ${known('node')}
    RETURN node.id AS key, ${conditionMap('node')} AS row`,
})
