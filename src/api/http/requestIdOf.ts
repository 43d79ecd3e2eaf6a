import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The caller's X-Request-Id where it is sane, else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID()
}
