/** Holds for a record of a data set that the graph held at $knownAt and that had been taken up by $validAt; unknown bounds are open. */
export const recorded = (record: string) =>
  `(${record}.recordedAt <= $knownAt AND ($validAt IS NULL OR coalesce(${record}.saidEarliest, '') <= $validAt))`
