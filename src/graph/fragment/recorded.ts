import type { Reading } from './reading.ts'

/** Holds for a record of a data set, which is never retracted; in a past reading for one that the graph held at $knownAt and that had been said by $validAt. */
export const recorded = (record: string, reading: Reading) =>
  reading === 'present'
    ? 'true'
    : `(${record}.recordedAt <= $knownAt AND ($validAt IS NULL OR coalesce(${record}.saidBy, '~') <= $validAt))`
