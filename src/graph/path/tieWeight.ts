import { vocabulary } from '../../domain/vocabulary.ts'
import type { Reading } from '../fragment/reading.ts'
import { codedCertainty, isCoded, positions, recordIds } from '../fragment/standing.ts'
import { recorded } from '../fragment/recorded.ts'

/** Sets certainty before depth in one number: no words travel as far. */
export const perRank = 1000

const passing = (tie: string, reading: Reading) =>
  `${positions(tie, reading)}
      AND ${tie}.certainties[i] >= $filter.minCertaintyRank AND ${tie}.depths[i] <= $filter.maxDepth`

const coded = (tie: string, reading: Reading) =>
  `${isCoded(tie)} AND ${recorded(tie, reading)} AND $filter.minCertaintyRank <= ${codedCertainty}`

/**
 * How strongly a tie stands by its best statement that passes the filter: by certainty, then by fewer hops of reported speech; 0
 * where it does not stand. That it is of a type which the search goes through is for the pattern to say.
 */
export const tieWeight = (tie: string, reading: Reading) =>
  `CASE WHEN ${coded(tie, reading)} THEN ${(codedCertainty + 1) * perRank}
    WHEN ${isCoded(tie)} THEN 0
    ELSE reduce(best = 0, strength IN [${passing(tie, reading)} | (${tie}.certainties[i] + 1) * ${perRank} - ${tie}.depths[i]]
      | CASE WHEN strength > best THEN strength ELSE best END) END`

/** No tie is stronger than one of which a narrator is certain, as data sets are of all theirs. */
export const greatestWeight = vocabulary.certainty.length * perRank

/** Holds for a tie of the greatest weight: tieWeight says the same at greater length. */
export const strongest = (tie: string, reading: Reading) =>
  `CASE WHEN ${isCoded(tie)} THEN ${recorded(tie, reading)}
    ELSE any(${positions(tie, reading)} AND ${tie}.certainties[i] = ${codedCertainty} AND ${tie}.depths[i] = 0) END`

/** Holds for a tie that stands: whose weight is not 0. */
export const passes = (tie: string, reading: Reading) =>
  `CASE WHEN ${isCoded(tie)} THEN ${coded(tie, reading)} ELSE any(${passing(tie, reading)}) END`

/** Ids of a tie's statements that pass the filter. */
export const tieCarriers = (tie: string, reading: Reading) =>
  `CASE WHEN ${coded(tie, reading)} THEN ${recordIds(tie, reading)}
    WHEN ${isCoded(tie)} THEN []
    ELSE [${passing(tie, reading)} | ${tie}.statementIds[i]] END`
