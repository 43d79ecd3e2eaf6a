import { vocabulary } from '../../domain/vocabulary.ts'
import { retracted } from './layers.ts'
import { noDepth } from './standing.ts'

const each = (statements: string, value: string) => `[statement IN ${statements} | ${value}]`

/**
 * The properties that a tie takes from a bound list of the statements that assert it, ordered by id: for past readings one entry per statement,
 * and for the present the ids of the live ones, and their least depth for each certainty at least.
 */
export const carriedBy = (statements: string) => `{
          statementIds: ${each(statements, 'statement.id')},
          certainties: ${each(statements, 'statement.certaintyRank')},
          depths: ${each(statements, 'statement.attributionDepth')},
          saidBys: ${each(statements, "coalesce(statement.saidBy, '~')")},
          recordedAts: ${each(statements, 'statement.recordedAt')},
          retractedAts: ${each(statements, 'statement.retractedAt')},
          carriers: [statement IN ${statements} WHERE NOT statement:${retracted} | statement.id],
          leastDepths: [rank IN range(0, ${vocabulary.certainty.length - 1}) | reduce(least = ${noDepth},
            statement IN [carrier IN ${statements} WHERE NOT carrier:${retracted} AND carrier.certaintyRank >= rank]
            | CASE WHEN statement.attributionDepth < least THEN statement.attributionDepth ELSE least END)]
        }`
