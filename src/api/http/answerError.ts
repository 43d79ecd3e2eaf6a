import type { ErrorRequestHandler } from 'express'
import type { ErrorCode } from '../../domain/errorCode.ts'
import type { ErrorFormatter } from '../formatError.ts'
import { exchangeOf } from './exchange.ts'
import { refuse } from './refuse.ts'

/** Answers what went wrong before Apollo saw the request: a body that cannot be read, or a defect. */
export function answerError(hide: ErrorFormatter): ErrorRequestHandler {
  // Express knows a handler of errors by its four parameters.
  return (error: unknown, request, response, _next) => {
    // An answer that came after its exchange had been ended: nobody waits for it.
    if (response.headersSent) return
    const refusal = refusalOf(error)
    if (refusal !== undefined) {
      refuse(request, response, refusal)
      return
    }
    const { requestId } = exchangeOf(response)
    const { message } = hide({ message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } }, error, requestId)
    refuse(request, response, { status: 500, code: 'INTERNAL_SERVER_ERROR', message })
  }
}

function refusalOf(error: unknown): { status: number; code: ErrorCode; message: string } | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  const { status } = error
  if (status < 400 || status > 499) return undefined
  return {
    status,
    code: 'BAD_REQUEST',
    message: 'The request cannot be read. Send a JSON object in UTF-8, whole and well formed.',
  }
}
