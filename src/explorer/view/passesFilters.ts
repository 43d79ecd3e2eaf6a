import { vocabulary } from '../../domain/vocabulary.ts'
import type { Tie } from '../asking/types.ts'
import type { Filters } from './View.ts'

const ranks = vocabulary.certainty

/** True where one and the same statement of a tie passes all filters. */
export function passesFilters(
  tie: Tie,
  { minCertainty, minDepth, maxDepth, relationships }: Filters,
): boolean {
  if (relationships !== undefined && !relationships.includes(tie.relationship)) return false
  const least = minCertainty === undefined ? 0 : ranks.indexOf(minCertainty)
  return tie.statements.some(
    ({ certainty, attributionDepth }) =>
      ranks.indexOf(certainty) >= least &&
      attributionDepth >= (minDepth ?? 0) &&
      attributionDepth <= (maxDepth ?? Infinity),
  )
}
