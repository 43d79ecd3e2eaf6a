import { z } from 'zod'
import { defineCypher } from '../defineCypher.ts'
import { stays } from '../fragment/stays.ts'
import { timeMap, timeRow } from '../fragment/timeMap.ts'
import { loadParameters } from './loadParameters.ts'

/** When the given conditions were uttered by statements of a seed that a load of it leaves as they are. */
export const heldUtterances = defineCypher({
  name: 'heldUtterances',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()), ...loadParameters }),
  row: z.object({ condition: z.string(), saidAt: timeRow }),
  text: `
    MATCH (condition:Condition) WHERE condition.id IN $ids
    MATCH (condition)<-[:CONDITIONAL_ON]-(statement:Statement)
    WHERE statement.seed = $seed AND ${stays('statement')}
    RETURN condition.id AS condition, ${timeMap('statement', 'said')} AS saidAt`,
})
