import type { ErrorCode } from './errorCode.ts'

/**
 * An error whose message is written for the person who can mend it: what is wrong, where, and what would be right.
 * `code` is one of the documented codes (docs/errors.md); anything else that is thrown is a defect or an outage.
 */
export class ParleyError extends Error {
  override readonly name = 'ParleyError'
  readonly code: ErrorCode
  /** Facts of the message for programs; the answer has them in `extensions`, beside the code. */
  readonly details: Readonly<Record<string, string | number>>

  constructor(
    code: ErrorCode,
    message: string,
    { details = {}, ...options }: ErrorOptions & { details?: Record<string, string | number> } = {},
  ) {
    super(message, options)
    this.code = code
    this.details = details
  }
}
