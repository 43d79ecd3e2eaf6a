/** Holds when a time between two days, of which either can be null, can overlap the days from..to; what has no day passes neither bound. */
export const overlaps = (earliest: string, latest: string, from: string, to: string) =>
  `(${from} IS NULL AND ${to} IS NULL
    OR coalesce(${earliest}, ${latest}) IS NOT NULL
      AND (${from} IS NULL OR coalesce(${latest}, '~') >= ${from})
      AND (${to} IS NULL OR coalesce(${earliest}, '') <= ${to}))`
