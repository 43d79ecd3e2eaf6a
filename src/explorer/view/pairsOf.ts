import type { Tie } from '../asking/types.ts'
import type { Pair } from './Pair.ts'

/** The two ends of each tie. */
export function pairsOf(ties: readonly Tie[]): Pair[] {
  return ties.map(({ from, to }) => [from.id, to.id])
}
