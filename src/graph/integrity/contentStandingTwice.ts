import { farFuture } from '../../domain/farFuture.ts'
import { defineRule } from './defineRule.ts'

/** Of the versions of a statement at most one stands, and none is retracted before it was recorded. */
export const contentStandingTwice = defineRule({
  name: 'contentStandingTwice',
  text: `
    MATCH (statement:Statement) WHERE statement.retractedAt = '${farFuture}'
    WITH statement.contentHash AS id, count(*) AS standing
    WHERE standing > 1
    RETURN id, standing + ' versions of the statement stand at once' AS detail
    UNION ALL
    MATCH (statement:Statement) WHERE statement.retractedAt < statement.recordedAt
    RETURN statement.id AS id, 'the statement was retracted before it was recorded' AS detail`,
})
