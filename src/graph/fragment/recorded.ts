/** Holds for a record of a data set, or its tie, that the graph held at $knownAt and that had been said by $validAt. */
export const recorded = (record: string) =>
  `(${record}.recordedAt <= $knownAt AND ($validAt IS NULL OR coalesce(${record}.saidBy, '~') <= $validAt))`
