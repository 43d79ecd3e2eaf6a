import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import { formerTie } from '../fragment/layers.ts'
import { defineRule } from './defineRule.ts'

/** What an affirmed statement asserts has its relationship, which names the statement; a negated one asserts nothing. */
export const assertionsWithoutTies = defineRule({
  name: 'assertionsWithoutTies',
  text: `
    MATCH (statement:Statement) WHERE statement.polarity <> 'AFFIRMED' AND size(statement.asserts) > 0
    RETURN statement.id AS id, 'the statement is negated and asserts a relationship' AS detail
    ${vocabulary.tie.map(missing).join('')}`,
})

// Apart by type, because a key is found through the index of one type.
function missing(tie: Word<'tie'>): string {
  return `
    UNION ALL
    MATCH (statement:Statement) WHERE statement.polarity = 'AFFIRMED'
    UNWIND statement.asserts AS key
    WITH statement, key WHERE key STARTS WITH ${JSON.stringify(tie + keySeparator)}
    OPTIONAL MATCH ()-[live:${tie} {key: key}]->()
    OPTIONAL MATCH ()-[former:${formerTie}${tie} {key: key}]->()
    WITH statement, key, coalesce(live, former) AS tie WHERE NOT coalesce(statement.id IN tie.statementIds, false)
    RETURN statement.id AS id, 'what it asserts has no relationship that names it: ' + key AS detail`
}
