import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { defineCypher } from '../unit/defineCypher.ts'

/**
 * When conditions whose time runs from an utterance were first uttered by a statement that stands: the given conditions, and those that the
 * given statements are made under. Days are null where none is known.
 */
export const heldUtterances = defineCypher({
  name: 'heldUtterances',
  kind: 'r',
  parameters: z.object({ conditions: z.array(z.string()), statements: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    duration: z.string().nullable(),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
  }),
  text: `
    CALL () {
      UNWIND $conditions AS id
      MATCH (condition:Condition {id: id})
      RETURN condition
      UNION
      UNWIND $statements AS id
      MATCH (:Statement {id: id})-[:CONDITIONAL_ON]->(condition:Condition)
      RETURN condition
    }
    WITH condition WHERE condition.deadlineRule = 'FROM_UTTERANCE'
    OPTIONAL MATCH (condition)<-[:CONDITIONAL_ON]-(statement:Statement)
    WHERE statement.retractedAt = '${farFuture}' AND statement.saidBy IS NOT NULL
    WITH condition, statement ORDER BY statement.saidBy, statement.pageKey
    WITH condition, head(collect(statement)) AS first
    RETURN condition.id AS id, condition.duration AS duration, first.saidSince AS earliest, first.saidBy AS latest`,
})
