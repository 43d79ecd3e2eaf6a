import express, { type RequestHandler } from 'express'
import type { Limits } from '../limits/index.ts'
import { exchangeOf } from './exchange.ts'
import { refuse } from './refuse.ts'

/** Reads the body of a request as JSON. A request with a token may bring a longer one. */
export function readBody({ bodyBytes, tokenBodyBytes }: Limits): RequestHandler {
  const withToken = { ...readerOf(tokenBodyBytes), advice: 'Send it in several requests.' }
  const withoutToken = {
    ...readerOf(bodyBytes),
    advice: `Send less, or a token, with which it may have ${tokenBodyBytes} bytes.`,
  }
  return (request, response, next) => {
    const hasToken = exchangeOf(response).viewer?.name != null
    const { bytes, read, advice } = hasToken ? withToken : withoutToken
    read(request, response, (error?: unknown) => {
      if (!isTooLarge(error)) {
        next(error)
        return
      }
      const message = `The body is larger than ${bytes} bytes, the limit with${hasToken ? '' : 'out'} a token. ${advice}`
      refuse(request, response, { status: 413, code: 'BODY_TOO_LARGE', message })
    })
  }
}

function readerOf(bytes: number) {
  return { bytes, read: express.json({ limit: bytes }) }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 413
}
