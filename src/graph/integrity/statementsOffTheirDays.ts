import { saying } from '../fragment/saying.ts'
import { defineRule } from './defineRule.ts'

/** A statement holds the days that its own time, its source and the words that report it give, and stands in lists by them. */
export const statementsOffTheirDays = defineRule({
  name: 'statementsOffTheirDays',
  text: `
    MATCH (statement:Statement)
    CALL (statement) {
      ${saying('statement')}
      RETURN saidBy, saidSince
    }
    RETURN statement.id AS id, 'it holds that it was said from ' + coalesce(statement.saidSince, 'an unknown day') + ' to '
      + coalesce(statement.saidBy, 'an unknown day') + ', or another place in lists, and it follows that it was said from '
      + coalesce(saidSince, 'an unknown day') + ' to ' + coalesce(saidBy, 'an unknown day') AS detail`,
})
