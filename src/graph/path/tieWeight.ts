import { vocabulary } from '../../domain/vocabulary.ts'
import type { Reading } from '../fragment/reading.ts'
import { codedCertainty, isCoded, leastDepths, positions } from '../fragment/standing.ts'
import { recorded } from '../fragment/recorded.ts'

/** Sets certainty before depth in one number: no words travel as far. */
export const perRank = 1000

const ranks = vocabulary.certainty.map((_, rank) => rank)

const passing = (tie: string) =>
  `${positions(tie)}
      AND ${tie}.certainties[i] >= $filter.minCertaintyRank AND ${tie}.depths[i] <= $filter.maxDepth`

const coded = (tie: string) =>
  `${isCoded(tie)} AND ${recorded(tie, 'past')} AND $filter.minCertaintyRank <= ${codedCertainty}`

/**
 * How strongly a tie stands by its best statement that passes the filter: by certainty, then by fewer hops of reported speech; 0
 * where none passes. That it is of a type which the search goes through is for the pattern to say.
 */
export const tieWeight = (tie: string, reading: Reading) =>
  reading === 'present'
    ? `coalesce(head([rank IN [${ranks.toReversed().join(', ')}]
      WHERE rank >= $filter.minCertaintyRank AND ${leastDepths(tie)}[rank] <= $filter.maxDepth
      | (rank + 1) * ${perRank} - ${leastDepths(tie)}[rank]]), 0)`
    : `CASE WHEN ${coded(tie)} THEN ${(codedCertainty + 1) * perRank}
    WHEN ${isCoded(tie)} THEN 0
    ELSE reduce(best = 0, strength IN [${passing(tie)} | (${tie}.certainties[i] + 1) * ${perRank} - ${tie}.depths[i]]
      | CASE WHEN strength > best THEN strength ELSE best END) END`

/** No tie is stronger than one of which a narrator is certain, as data sets are of all theirs. */
export const greatestWeight = vocabulary.certainty.length * perRank

/** Holds for a live tie of the greatest weight: tieWeight says the same at greater length. */
export const strongest = (tie: string) => `${leastDepths(tie)}[${codedCertainty}] = 0`

/** Holds for a tie that one visible statement carries which passes the filter: whose weight is not 0. */
export const passes = (tie: string, reading: Reading) =>
  reading === 'present'
    ? `${leastDepths(tie)}[$filter.minCertaintyRank] <= $filter.maxDepth`
    : `CASE WHEN ${isCoded(tie)} THEN ${coded(tie)} ELSE any(${passing(tie)}) END`
