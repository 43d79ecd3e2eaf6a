import type { Request, Response } from 'express'
import type { ErrorCode } from '../../domain/errorCode.ts'
import type { ParleyError } from '../../domain/ParleyError.ts'
import { exchangeOf } from './exchange.ts'

/** Answers a request that never became, or may no longer be, an executed operation; shaped like GraphQL's own answers. */
export function refuse(
  request: Request,
  response: Response,
  refusal: { status: number; code: ErrorCode; message: string; details?: ParleyError['details'] },
) {
  const { status, code, message, details } = refusal
  exchangeOf(response).codes.add(code)
  const type =
    request.accepts(['application/json', 'application/graphql-response+json']) || 'application/json'
  response
    .status(status)
    .type(type)
    .send(JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] }))
}
