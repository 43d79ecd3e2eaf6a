import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { ErrorCode } from '../../domain/errorCode.ts'
import { ParleyError } from '../../domain/ParleyError.ts'

interface RefusalOptions {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly details?: Record<string, string | number>
}

/** The error that refuses an operation before it runs: HTTP 400 unless said otherwise, with the code of the limit that it passed. */
export function refusal(
  code: ErrorCode,
  message: string,
  { status = 400, headers = {}, details = {} }: RefusalOptions = {},
): GraphQLError {
  // Apollo overwrites the code of whatever a validation rule reports; formatError reads it off the cause.
  return new GraphQLError(message, {
    originalError: new ParleyError(code, message, { details }),
    extensions: { http: { status, headers: new HeaderMap(Object.entries(headers)) } },
  })
}
