import type { Reading } from './reading.ts'

/** Holds for a statement that the graph knew at $knownAt and, in a past reading, that had been said by $validAt; one without a last day never had. */
export const visible = (statement: string, reading: Reading = 'past') =>
  reading === 'present'
    ? `(${statement}.recordedAt <= $knownAt AND ${statement}.retractedAt > $knownAt)`
    : `(${statement}.recordedAt <= $knownAt AND ${statement}.retractedAt > $knownAt
    AND ($validAt IS NULL OR coalesce(${statement}.saidBy, '~') <= $validAt))`
