import { ParleyError } from '../../domain/ParleyError.ts'
import { isContinued } from '../../graph/ledger/isContinued.ts'
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
  const [, ofStore = '', number] = /^(\S*) (\d{1,15})$/.exec(place) ?? []
  if (number === undefined) throw invalidCursor()
  const sequence = Number(number)
  if (ofStore === epoch || isContinued({ continues }, { epoch: ofStore, sequence })) return sequence
  throw cursorLost()
}

/** The error of whoever goes on from a change that the store does not have. */
export function cursorLost(): ParleyError {
  return new ParleyError(
    'CURSOR_LOST',
    'The cursor in "after" is of a change that this store does not have: the graph was made anew or restored since. Read the changes from the first: ask Query.changes without "after".',
  )
}
