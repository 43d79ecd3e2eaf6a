import { bothEnds } from './chain.ts'

/** Binds both ends, and calls the one with fewer relationships `near`: a search that starts there sees less. */
export const nearAndFar = `
  ${bothEnds}
  WITH from, to, COUNT { (from)--() } > COUNT { (to)--() } AS turned
  WITH CASE WHEN turned THEN to ELSE from END AS near, CASE WHEN turned THEN from ELSE to END AS far`

/** A list of what was met from `near` to `far`, from one end of the path to the other. */
export const turnedBack = (...items: string[]) =>
  `CASE WHEN near.id = $from THEN [${items.join(', ')}] ELSE [${items.toReversed().join(', ')}] END`
