import { afterKey } from '../../domain/pageKey.ts'

/** Comes after the time in every key, also of what has no day. */
const afterTime = '~~'

const since = `coalesce($filter.from, '')`

/**
 * Holds for a key while an event that begins within $filter.from..to has it; `start` is what the key has before its time. Of the events
 * that overlap these days it misses those that began before them, and those of which nobody knows when they began.
 */
export const beginsWithin = (key: string, start: string) =>
  `${key} > ${start} + ${since} AND ${key} < ${start} + coalesce($filter.to + '${afterKey}', '${afterTime}')`

/**
 * Holds for an event that can be one of those. An index gives the few events that last for more than a day, which those of data sets do
 * not; where no day is asked for it is held against null, and gives none.
 */
export const beganBefore = (event: string) =>
  `${event}.lastsUntil >= coalesce($filter.from, left($filter.to, 0)) 
    AND coalesce(${event}.timeEarliest < $filter.from, ${event}.timeEarliest IS NULL)`
