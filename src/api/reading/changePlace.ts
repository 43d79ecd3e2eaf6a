import { ParleyError } from '../../domain/ParleyError.ts'
import type { LedgerRow } from '../../graph/ledger/ledgerRow.ts'
import { invalidCursor } from './cursor.ts'

/** The order that cursors of changes belong to. */
export const changeOrder = 'change'

/** The place of a change in the ledger of a store. */
export const changePlace = (epoch: string, sequence: number) => `${epoch} ${sequence}`

/**
 * The number of the change at a place of a store, or of one that it was restored from, up to what came from there; CURSOR_LOST for any
 * other.
 */
export function sequenceAt(
  place: string,
  { epoch, continues }: Pick<LedgerRow, 'epoch' | 'continues'>,
): number {
  const [, ofStore, sequence] = /^(\S*) (\d{1,15})$/.exec(place) ?? []
  if (sequence === undefined) throw invalidCursor()
  const number = Number(sequence)
  if (ofStore === epoch) return number
  for (const continued of continues) {
    const [earlier, last] = continued.split(' ')
    if (ofStore === earlier && number <= Number(last)) return number
  }
  throw cursorLost()
}

/** The error of whoever goes on from a change that the store does not have. */
export function cursorLost(): ParleyError {
  return new ParleyError(
    'CURSOR_LOST',
    'The cursor in "after" is of a change that this store does not have: the graph was made anew or restored since. Read the changes from the first: ask Query.changes without "after".',
  )
}
