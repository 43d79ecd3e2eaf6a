import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineRule } from './defineRule.ts'

const separator = JSON.stringify(keySeparator)
const arrays = ['statementIds', 'certainties', 'depths', 'saidBys', 'recordedAts', 'retractedAts']

/**
 * A relationship between things names the statements that assert it, carries what they carry, and joins what its key says; that of an
 * event of a data set, which names none, holds the days of the event.
 */
export const tiesUnlikeTheirStatements = defineRule({
  name: 'tiesUnlikeTheirStatements',
  text: `
    MATCH (one:Node)-[tie:${vocabulary.tie.join('|')}]->(other)
    WHERE tie.key IS NOT NULL OR tie.statementIds IS NOT NULL
    CALL (tie) {
      UNWIND tie.statementIds AS id
      MATCH (carried:Statement {id: id})
      WITH id, carried, tie.key IN carried.asserts AND carried.polarity = 'AFFIRMED' AS asserted ORDER BY id
      RETURN collect(id) AS statementIds, collect(carried.certaintyRank) AS certainties,
        collect(carried.attributionDepth) AS depths, collect(coalesce(carried.saidBy, '~')) AS saidBys,
        collect(carried.recordedAt) AS recordedAts, collect(carried.retractedAt) AS retractedAts,
        collect(CASE WHEN asserted THEN null ELSE id END) AS strangers
    }
    WITH tie, CASE
      WHEN size(coalesce(tie.statementIds, [])) = 0 THEN 'no statement asserts it'
      WHEN size(statementIds) < size(tie.statementIds) THEN 'it names a statement that does not exist'
      WHEN size(strangers) > 0 THEN 'it names ' + strangers[0] + ', which does not assert it'
      ${arrays.map((name) => `WHEN NOT coalesce(tie.${name} = ${name}, false) THEN 'its ${name} differ from what its statements carry'`).join('\n      ')}
      WHEN tie.key <> type(tie) + ${separator} + one.id + ${separator} + other.id + ${separator} + coalesce(tie.role, '')
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
