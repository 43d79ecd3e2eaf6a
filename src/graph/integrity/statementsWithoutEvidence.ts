import { defineRule } from './defineRule.ts'

/** Every statement rests on evidence. */
export const statementsWithoutEvidence = defineRule({
  name: 'statementsWithoutEvidence',
  text: `
    MATCH (statement:Statement) WHERE NOT EXISTS { (statement)-[:EVIDENCED_BY]->(:Evidence) }
    RETURN statement.id AS id, 'the statement has no evidence' AS detail`,
})
