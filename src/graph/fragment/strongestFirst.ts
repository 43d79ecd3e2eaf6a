/**
 * Orders statements about one event, the one that decides its status or time first: greatest certainty, then
 * newest, then fewest hops from the narrator, then id. A statement without any day is oldest.
 */
export const strongestFirst = (statement: string) =>
  `${statement}.certaintyRank DESC, coalesce(${statement}.saidSince, '') DESC,
    coalesce(${statement}.saidBy, '') DESC, ${statement}.attributionDepth ASC, ${statement}.id ASC`
