import { clocks } from '../unit/clocks.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { conditionMap } from './conditionMap.ts'
import { conditionRow } from './conditionRow.ts'

/** The conditions that statements say came true. */
export const fulfilmentsByStatements = defineLookup({
  name: 'fulfilmentsByStatements',
  row: { row: conditionRow },
  parameters: { today: clocks.today },
  text: (reading) => `
    UNWIND $keys AS key
    MATCH (:Statement {id: key})-[:FULFILS]->(node:Condition)
    RETURN key, ${conditionMap('node', reading)} AS row`,
})
