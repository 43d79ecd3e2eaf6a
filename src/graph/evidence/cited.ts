import type { Reading } from '../fragment/reading.ts'
import { visible } from '../fragment/visible.ts'

/** Holds for a span while a visible statement rests on it. */
export const cited = (evidence: string, reading: Reading) =>
  `EXISTS { (${evidence})<-[:EVIDENCED_BY]-(citing:Statement) WHERE ${visible('citing', reading)} }`
