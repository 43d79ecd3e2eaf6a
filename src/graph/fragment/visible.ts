/** Holds for a statement that the graph knew at $knownAt and that had been said by $validAt; one without a last day never had. */
export const visible = (statement: string) =>
  `(${statement}.recordedAt <= $knownAt AND ${statement}.retractedAt > $knownAt
    AND ($validAt IS NULL OR coalesce(${statement}.saidBy, '~') <= $validAt))`
