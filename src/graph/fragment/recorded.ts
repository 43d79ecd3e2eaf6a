import type { Reading } from './reading.ts'

/**
 * Holds for a record of a data set that the graph held at $knownAt and, in a past reading, that had been said by $validAt.
 */
export const recorded = (record: string, reading: Reading = 'past') =>
  reading === 'present'
    ? `${record}.recordedAt <= $knownAt`
    : `(${record}.recordedAt <= $knownAt AND ($validAt IS NULL OR coalesce(${record}.saidBy, '~') <= $validAt))`
