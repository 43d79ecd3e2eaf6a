import { codedCertainty, held, isCoded, positions, recordIds } from '../fragment/standing.ts'
import { recorded } from '../fragment/recorded.ts'

/** Sets certainty before depth in one number: no words travel as far. */
export const perRank = 1000

const passing = (tie: string) =>
  `${positions(tie)}
      AND ${tie}.certainties[i] >= $filter.minCertaintyRank AND ${tie}.depths[i] <= $filter.maxDepth`

const coded = (tie: string) =>
  `${isCoded(tie)} AND ${recorded(tie)} AND $filter.minCertaintyRank <= ${codedCertainty}`

/**
 * How strongly a tie stands by its best statement that passes the filter: by certainty, then by fewer hops of reported speech; 0
 * where it does not stand. That it is of a type which the search goes through is for the pattern to say.
 */
export const tieWeight = (tie: string) =>
  `CASE WHEN ${coded(tie)} THEN ${(codedCertainty + 1) * perRank}
    WHEN ${isCoded(tie)} OR NOT ${held(tie)} THEN 0
    ELSE reduce(best = 0, strength IN [${passing(tie)} | (${tie}.certainties[i] + 1) * ${perRank} - ${tie}.depths[i]]
      | CASE WHEN strength > best THEN strength ELSE best END) END`

/** Ids of a tie's statements that pass the filter. */
export const tieCarriers = (tie: string) =>
  `CASE WHEN ${coded(tie)} THEN ${recordIds(tie)}
    WHEN ${isCoded(tie)} OR NOT ${held(tie)} THEN []
    ELSE [${passing(tie)} | ${tie}.statementIds[i]] END`
