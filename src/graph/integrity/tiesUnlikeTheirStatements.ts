import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { carriedBy } from '../fragment/carriedBy.ts'
import { formerTie, tied, typeOf } from '../fragment/layers.ts'
import { defineRule } from './defineRule.ts'

const separator = JSON.stringify(keySeparator)
const arrays = [
  ...['statementIds', 'certainties', 'depths', 'saidBys', 'recordedAts', 'retractedAts'],
  ...['carriers', 'leastDepths'],
]

/**
 * A relationship between things names the statements that assert it, carries what they carry, and joins what its key says; that of an
 * event of a data set, which names none, holds the days of the event.
 */
export const tiesUnlikeTheirStatements = defineRule({
  name: 'tiesUnlikeTheirStatements',
  text: `
    MATCH (one:Node)-[tie:${tied(vocabulary.tie, 'past')}]->(other)
    WHERE tie.key IS NOT NULL OR tie.statementIds IS NOT NULL
    CALL (tie) {
      UNWIND tie.statementIds AS id
      MATCH (carried:Statement {id: id})
      WITH id, carried, tie.key IN carried.asserts AND carried.polarity = 'AFFIRMED' AS asserted ORDER BY id
      WITH collect(carried) AS statements, collect(CASE WHEN asserted THEN null ELSE id END) AS strangers
      RETURN ${carriedBy('statements')} AS carried, strangers
    }
    WITH tie, CASE
      WHEN size(coalesce(tie.statementIds, [])) = 0 THEN 'no statement asserts it'
      WHEN size(carried.statementIds) < size(tie.statementIds) THEN 'it names a statement that does not exist'
      WHEN size(strangers) > 0 THEN 'it names ' + strangers[0] + ', which does not assert it'
      ${arrays.map((name) => `WHEN NOT coalesce(tie.${name} = carried.${name}, false) THEN 'its ${name} differ from what its statements carry'`).join('\n      ')}
      WHEN (type(tie) STARTS WITH '${formerTie}') <> (size(carried.carriers) = 0)
        THEN 'its type ' + type(tie) + ' is not that of its layer: ' + size(carried.carriers) + ' live statements assert it'
      WHEN tie.key <> ${typeOf('tie', 'past')} + ${separator} + one.id + ${separator} + other.id + ${separator} + coalesce(tie.role, '')
        + ${separator} + coalesce(tie.title, '') + ${separator} + coalesce(tie.validFrom, '')
        + ${separator} + coalesce(tie.validTo, '')
        THEN 'its key does not say what it joins'
      END AS detail
    WHERE detail IS NOT NULL
    RETURN coalesce(tie.key, elementId(tie)) AS id, detail
    UNION ALL
    MATCH (one:Node)-[tie:${vocabulary.tie.join('|')}]->(other)
    WHERE tie.key IS NULL AND tie.statementIds IS NULL
    WITH tie, CASE WHEN one.scheme IS NULL THEN other ELSE one END AS event
    WHERE NOT coalesce(event.scheme IS NOT NULL AND tie.recordedAt = event.recordedAt
      AND tie.saidBy = event.saidBy, false)
    RETURN coalesce(tie.pageKey, elementId(tie)) AS id,
      'it names no statement, and does not hold the days of an event of a data set' AS detail`,
})
