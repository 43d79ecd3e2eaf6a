/**
 * The order in which statements about one event are asked for its status or time, the one that decides first: greatest
 * certainty, then newest (what has no date is oldest), then fewest hops from the narrator, then id.
 */
export const strongestFirst = (statement: string) =>
  `${statement}.certaintyRank DESC, coalesce(${statement}.saidEarliest, '') DESC,
    coalesce(${statement}.saidLatest, '') DESC, ${statement}.attributionDepth ASC, ${statement}.id ASC`
