import { ParleyError } from '../domain/ParleyError.ts'

/** The error of a request that has no acceptable token; `what` is a sentence that says why. */
export function unauthenticated(what: string, options?: ErrorOptions): ParleyError {
  const advice = 'Send "Authorization: Bearer TOKEN" with a token of this server.'
  return new ParleyError('UNAUTHENTICATED', `${what} ${advice}`, options)
}
