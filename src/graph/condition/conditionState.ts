import type { Reading } from '../fragment/reading.ts'
import { visible } from '../fragment/visible.ts'

/** A condition's state on $today: PENDING through the last day of its deadline, then MET or LAPSED. */
export const conditionState = (condition: string, reading: Reading) => `CASE
  WHEN coalesce(${condition}.deadlineEarliest, ${condition}.deadlineLatest) IS NULL THEN 'UNDATED'
  WHEN coalesce(${condition}.deadlineLatest, '~') >= $today THEN 'PENDING'
  WHEN EXISTS { (${condition})<-[:FULFILS]-(proof:Statement) WHERE ${visible('proof', reading)} } THEN 'MET'
  ELSE 'LAPSED' END`
