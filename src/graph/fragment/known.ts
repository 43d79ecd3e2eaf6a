import type { Reading } from './reading.ts'

/** Holds for any thing, source or condition; in a past reading for one that the graph had met by $knownAt. */
export const known = (thing: string, reading: Reading) =>
  reading === 'present' ? 'true' : `${thing}.recordedAt <= $knownAt`
