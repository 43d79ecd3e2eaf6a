/** Holds when a time held under a prefix can overlap the days from..to; what has no day passes neither bound. */
export const overlaps = (holder: string, prefix: string, from: string, to: string) => {
  const earliest = `${holder}.${prefix}Earliest`
  const latest = `${holder}.${prefix}Latest`
  return `(${from} IS NULL AND ${to} IS NULL
    OR coalesce(${earliest}, ${latest}) IS NOT NULL
      AND (${from} IS NULL OR coalesce(${latest}, '~') >= ${from})
      AND (${to} IS NULL OR coalesce(${earliest}, '') <= ${to}))`
}
