/** The positions of a tie's statements that are visible at the clocks; the arrays make a look-up needless. */
const positions = (tie: string) =>
  `i IN range(0, size(${tie}.statementIds) - 1)
    WHERE ${tie}.recordedAts[i] <= $knownAt AND ${tie}.retractedAts[i] > $knownAt
      AND ($validAt IS NULL OR ${tie}.saidAts[i] <= $validAt)`

/** Holds for a tie that at least one visible statement asserts, and that held in the world at $validAt. */
export const standing = (tie: string) =>
  `(any(${positions(tie)})
    AND ($validAt IS NULL
      OR (coalesce(${tie}.validFrom, '') <= $validAt AND coalesce(${tie}.validTo, '~') >= $validAt)))`

/** Ids of the visible statements that assert a tie. */
export const carriers = (tie: string) => `[${positions(tie)} | ${tie}.statementIds[i]]`

/** The certainty rank of the best visible statement that asserts a tie, -1 where none does. */
export const bestCertainty = (tie: string) =>
  `reduce(best = -1, rank IN [${positions(tie)} | ${tie}.certainties[i]] | CASE WHEN rank > best THEN rank ELSE best END)`
