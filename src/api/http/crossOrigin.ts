import cors from 'cors'
import type { RequestHandler } from 'express'
import { allowedOrigins } from './allowedOrigins.ts'
import { refuse } from './refuse.ts'

/** Lets pages of Apollo Sandbox and of the given origins read answers; every other origin gets no permission. */
export function crossOrigin(origins: readonly string[]): RequestHandler[] {
  const allowed = allowedOrigins(origins)
  return [
    checkPreflight(allowed),
    cors({
      origin: allowed,
      methods: ['GET', 'POST'],
      exposedHeaders: ['X-Request-Id', 'Retry-After', 'WWW-Authenticate'],
      maxAge: 600,
    }),
  ]
}

/** Refuses preflights of other origins, and permits the allowed ones to reach a private address. */
function checkPreflight(allowed: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin, 'access-control-request-private-network': asksPrivate } = request.headers
    if (request.method !== 'OPTIONS' || origin === undefined) {
      next()
      return
    }
    if (!allowed.includes(origin)) {
      const message = 'Pages of this origin may not read answers. Add the origin to PARLEY_CORS_ORIGINS.'
      refuse(request, response, { status: 403, code: 'ORIGIN_NOT_ALLOWED', message })
      return
    }
    if (asksPrivate === 'true') response.setHeader('Access-Control-Allow-Private-Network', 'true')
    next()
  }
}
