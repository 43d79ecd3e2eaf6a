import type { Filters } from '../view/View.ts'
import { familyName } from './familyName.ts'
import { listedWords } from './listedWords.ts'

/** The filters of a view in words: which statements and ties they leave. Empty where there are none. */
export function filterWords({ minCertainty, minDepth, maxDepth, relationships }: Filters): string {
  return [
    minCertainty !== undefined && `certainty at least ${minCertainty}`,
    minDepth !== undefined && `passed on at least ${timesWords(minDepth)}`,
    maxDepth === 0 && 'said by narrators',
    maxDepth !== undefined && maxDepth > 0 && `passed on at most ${timesWords(maxDepth)}`,
    relationships !== undefined &&
      `of the types ${listedWords(relationships.map((relationship) => familyName({ relationship, direction: 'FORWARD' })))}`,
  ]
    .filter((words) => words !== false)
    .join(', ')
}

function timesWords(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`
}
