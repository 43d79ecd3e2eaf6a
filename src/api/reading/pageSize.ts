import { ParleyError } from '../../domain/ParleyError.ts'
import { largestPage } from '../limits/largestPage.ts'

/** The number of items asked for, or PAGE_TOO_LARGE where it is outside 0 to the largest page. */
export function pageSize(size: number, argument = 'first'): number {
  if (size >= 0 && size <= largestPage) return size
  throw new ParleyError(
    'PAGE_TOO_LARGE',
    `"${argument}" is ${size}, but a page holds 0 to ${largestPage} items. Ask for less and follow ${argument === 'first' ? 'endCursor' : 'startCursor'}.`,
  )
}
