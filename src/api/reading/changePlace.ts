import { ParleyError } from '../../domain/ParleyError.ts'
import { invalidCursor } from './cursor.ts'

/** The order that cursors of changes belong to. */
export const changeOrder = 'change'

/** The place of a change in the ledger of a store. */
export const changePlace = (epoch: string, sequence: number) => `${epoch} ${sequence}`

/** The number of the change at a place; CURSOR_LOST where the place is of another store than that of the epoch. */
export function sequenceAt(place: string, epoch: string): number {
  const [, ofStore, sequence] = /^(\S*) (\d{1,15})$/.exec(place) ?? []
  if (sequence === undefined) throw invalidCursor()
  if (ofStore === epoch) return Number(sequence)
  throw cursorLost()
}

/** The error of whoever goes on from a change of another store. */
export function cursorLost(): ParleyError {
  return new ParleyError(
    'CURSOR_LOST',
    'The cursor in "after" is of another store: the graph was made anew since. Read the changes from the first: ask Query.changes without "after".',
  )
}
