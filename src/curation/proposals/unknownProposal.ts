import { ParleyError } from '../../domain/ParleyError.ts'

/** The error of an id that no proposal has. */
export function unknownProposal(id: string): ParleyError {
  return new ParleyError(
    'BAD_USER_INPUT',
    `There is no proposal "${id}". Query.proposals lists those that there are.`,
  )
}
