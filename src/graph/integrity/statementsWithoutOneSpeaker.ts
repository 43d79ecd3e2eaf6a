import { defineRule } from './defineRule.ts'

/** Every statement was made by one speaker. */
export const statementsWithoutOneSpeaker = defineRule({
  name: 'statementsWithoutOneSpeaker',
  text: `
    MATCH (statement:Statement)
    WITH statement, COUNT { (statement)<-[:MADE]-(:Actor) } AS speakers
    WHERE speakers <> 1
    RETURN statement.id AS id, 'the statement has ' + speakers + ' speakers instead of 1' AS detail`,
})
