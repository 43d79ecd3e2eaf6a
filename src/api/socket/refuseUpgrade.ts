import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import type { ErrorCode } from '../../domain/errorCode.ts'
import { pathOf } from '../http/pathOf.ts'
import { requestIdOf } from '../http/requestIdOf.ts'

export interface UpgradeRefusal {
  readonly status: number
  readonly code: ErrorCode
  readonly message: string
}

/** Answers a request for a socket that it does not get, in the form of any refusal, and closes its connection. */
export function refuseUpgrade(
  request: IncomingMessage,
  connection: Duplex,
  { status, code, message }: UpgradeRefusal,
  logger: Logger,
): void {
  const requestId = requestIdOf(request)
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    ...(status === 503 || status === 429 ? ['Retry-After: 2'] : []),
  ]
  connection.on('error', () => undefined)
  connection.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => connection.destroy())
  const { method, url = '' } = request
  logger.info({ requestId, method, path: pathOf(url), status, codes: [code] }, 'request')
}
