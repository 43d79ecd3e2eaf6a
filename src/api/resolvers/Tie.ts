import { tieId } from '../../domain/tieId.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { noDepth } from '../../graph/fragment/standing.ts'
import type { TieRow } from '../../graph/tie/tieRow.ts'
import type { TieResolvers } from '../generated/resolvers.ts'
import { statementsOfIds } from '../reading/statementsOfIds.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const Tie: Complete<TieResolvers, TieRow> = {
  id: ({ key }) => tieId(key),
  from: ({ fromReference }, _, context, info) => thingNeighbour(fromReference, context, info),
  to: ({ toReference }, _, context, info) => thingNeighbour(toReference, context, info),
  certainty: (tie) => vocabulary.certainty[greatestRank(tie)] ?? 'UNKNOWN',
  attributionDepth: (tie) => tie.leastDepths[greatestRank(tie)] ?? 0,
  statementCount: ({ statementIds }) => statementIds?.length ?? 0,
  statements: ({ statementIds }, _, context, info) => statementsOfIds(statementIds ?? [], context, info),
}

/** The rank of the greatest certainty that a statement of a tie has. */
function greatestRank({ leastDepths }: TieRow): number {
  return leastDepths.findLastIndex((depth) => depth < noDepth)
}
