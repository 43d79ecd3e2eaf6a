import { defineRule } from './defineRule.ts'

/** Every statement is about something. */
export const statementsAboutNothing = defineRule({
  name: 'statementsAboutNothing',
  text: `
    MATCH (statement:Statement) WHERE NOT EXISTS { (statement)-[:ABOUT]->() }
    RETURN statement.id AS id, 'the statement is about nothing' AS detail`,
})
