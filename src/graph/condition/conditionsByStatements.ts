import { clocks } from '../unit/clocks.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { conditionMap } from './conditionMap.ts'
import { conditionRow } from './conditionRow.ts'

/** The conditions that statements are made under. */
export const conditionsByStatements = defineLookup({
  name: 'conditionsByStatements',
  row: { row: conditionRow },
  parameters: { today: clocks.today },
  text: (reading) => `
    UNWIND $keys AS key
    MATCH (:Statement {id: key})-[:CONDITIONAL_ON]->(node:Condition)
    RETURN key, ${conditionMap('node', reading)} AS row`,
})
