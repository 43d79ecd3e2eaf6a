import { farFuture } from '../../domain/farFuture.ts'
import { defineRule } from './defineRule.ts'

/** A reported statement lies one hop deeper than what reports it, which leaves no room for circles; others lie at depth 0. */
export const depthsOffTheirChain = defineRule({
  name: 'depthsOffTheirChain',
  text: `
    MATCH (reporter:Statement)-[:REPORTS]->(statement:Statement)
    WHERE statement.attributionDepth <> reporter.attributionDepth + 1
    RETURN statement.id AS id, 'its depth is ' + statement.attributionDepth + ', and ' + reporter.id +
      ' at depth ' + reporter.attributionDepth + ' reports it' AS detail
    UNION ALL
    MATCH (statement:Statement)
    WHERE statement.retractedAt = '${farFuture}' AND statement.attributionDepth <> 0 AND NOT EXISTS {
      (statement)<-[:REPORTS]-(reporter:Statement) WHERE reporter.retractedAt = '${farFuture}' }
    RETURN statement.id AS id,
      'its depth is ' + statement.attributionDepth + ', and no statement that stands reports it' AS detail`,
})
