import { retracted } from './layers.ts'
import type { Reading } from './reading.ts'

/**
 * Holds for a live statement; in a past reading for one that the graph knew at $knownAt and that had been said by $validAt. One without a
 * last day never had. A label in a pattern would let the planner scan all statements for those without it.
 */
export const visible = (statement: string, reading: Reading) =>
  reading === 'present'
    ? `NOT '${retracted}' IN labels(${statement})`
    : `(${statement}.recordedAt <= $knownAt AND ${statement}.retractedAt > $knownAt
    AND ($validAt IS NULL OR coalesce(${statement}.saidBy, '~') <= $validAt))`
