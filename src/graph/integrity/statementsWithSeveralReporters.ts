import { farFuture } from '../../domain/farFuture.ts'
import { defineRule } from './defineRule.ts'

/** Of the statements that stand, at most one reports another. */
export const statementsWithSeveralReporters = defineRule({
  name: 'statementsWithSeveralReporters',
  text: `
    MATCH (statement:Statement) WHERE statement.retractedAt = '${farFuture}'
    WITH statement, COUNT {
      (statement)<-[:REPORTS]-(reporter:Statement) WHERE reporter.retractedAt = '${farFuture}' } AS reporters
    WHERE reporters > 1
    RETURN statement.id AS id, reporters + ' statements that stand report it instead of 1' AS detail`,
})
