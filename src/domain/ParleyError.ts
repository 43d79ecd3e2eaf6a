import type { ErrorCode } from './errorCode.ts'

/**
 * An error whose message is written for the person who can mend it: what is wrong, where, and what would be right.
 * `code` is one of the documented codes (docs/errors.md); anything else that is thrown is a defect or an outage.
 */
export class ParleyError extends Error {
  override readonly name = 'ParleyError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
