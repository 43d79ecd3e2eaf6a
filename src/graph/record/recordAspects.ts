/** What a record of a data set speaks of: that its event took place, when, between whom, and where it says so, in what place. */
export const recordAspects = (event: string) =>
  `['DATE', 'PARTICIPANTS', 'STATUS'] + CASE WHEN EXISTS { (${event})-[:LOCATED_IN]->() } THEN ['PLACE'] ELSE [] END`
