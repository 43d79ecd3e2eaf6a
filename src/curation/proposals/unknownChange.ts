import { ParleyError } from '../../domain/ParleyError.ts'

/** The error of a number that no change has. */
export function unknownChange(sequence: number): ParleyError {
  return new ParleyError(
    'BAD_USER_INPUT',
    `There is no change ${sequence}. Query.changes lists those that there are.`,
  )
}
