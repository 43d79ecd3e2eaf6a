import { GraphQLError } from 'graphql'
import type { ErrorCode } from '../../domain/errorCode.ts'
import { ParleyError } from '../../domain/ParleyError.ts'

/** The error that refuses an operation before it runs: HTTP 400, with the code of the limit that it passed. */
export function refusal(code: ErrorCode, message: string): GraphQLError {
  // Apollo overwrites the code of whatever a validation rule reports; formatError reads it off the cause.
  return new GraphQLError(message, {
    originalError: new ParleyError(code, message),
    extensions: { http: { status: 400 } },
  })
}
