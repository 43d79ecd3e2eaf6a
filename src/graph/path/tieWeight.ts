/** Sets certainty before depth in one number: no words travel as far. */
export const perRank = 1000

const passing = (tie: string) =>
  `i IN range(0, size(${tie}.statementIds) - 1)
    WHERE ${tie}.recordedAts[i] <= $knownAt AND ${tie}.retractedAts[i] > $knownAt
      AND ($validAt IS NULL OR ${tie}.saidAts[i] <= $validAt)
      AND ${tie}.certainties[i] >= $filter.minCertaintyRank AND ${tie}.depths[i] <= $filter.maxDepth`

const held = (tie: string) =>
  `(type(${tie}) IN $filter.through AND ($validAt IS NULL
    OR (coalesce(${tie}.validFrom, '') <= $validAt AND coalesce(${tie}.validTo, '~') >= $validAt)))`

/**
 * How strongly a tie stands by its best statement that passes the filter: by certainty, then by fewer hops of reported speech; 0
 * where it does not stand.
 */
export const tieWeight = (tie: string) =>
  `CASE WHEN ${held(tie)} THEN reduce(best = 0, strength IN [${passing(tie)} |
      (${tie}.certainties[i] + 1) * ${perRank} - ${tie}.depths[i]]
    | CASE WHEN strength > best THEN strength ELSE best END) ELSE 0 END`

/** Ids of a tie's statements that pass the filter. */
export const tieCarriers = (tie: string) =>
  `CASE WHEN ${held(tie)} THEN [${passing(tie)} | ${tie}.statementIds[i]] ELSE [] END`
