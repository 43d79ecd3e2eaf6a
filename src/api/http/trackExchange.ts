import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { ParleyError } from '../../domain/ParleyError.ts'
import type { NetworkFinder } from './clientNetwork.ts'
import { openExchange, type Exchange } from './exchange.ts'
import { pathOf } from './pathOf.ts'
import { requestIdOf } from './requestIdOf.ts'

/** Why a signal fires; one for all, since making an error costs more than most that a request does here. */
const over = new ParleyError('CLIENT_GONE', 'The exchange is over: nobody waits for its answer any more.')

/** Opens the exchange of each request, and logs one line when it ends: never a query string, a header or a variable. */
export function trackExchange(logger: Logger, networkOf: NetworkFinder): RequestHandler {
  return (request, response, next) => {
    const started = performance.now()
    const gone = new AbortController()
    const opened: Exchange = {
      requestId: requestIdOf(request),
      payer: { kind: 'address', name: networkOf(request) },
      codes: new Set(),
      signal: gone.signal,
    }
    response.setHeader('X-Request-Id', opened.requestId)
    response.once('close', () => {
      gone.abort(over)
      const ms = Math.round(performance.now() - started)
      logger[levelOf(request, response)]({ ...lineOf(opened, request, response), ms }, 'request')
    })
    openExchange(response, opened)
    next()
  }
}

function lineOf(
  { requestId, operationName, operationType, codes }: Exchange,
  request: Request,
  response: Response,
) {
  return {
    requestId,
    method: request.method,
    path: pathOf(request.originalUrl),
    status: response.statusCode,
    ...(operationType === undefined ? {} : { operationName: operationName ?? null, operationType }),
    ...(codes.size === 0 ? {} : { codes: [...codes] }),
    ...(response.writableFinished ? {} : { aborted: true }),
  }
}

function levelOf(request: Request, response: Response) {
  if (response.statusCode >= 500) return 'warn'
  return /^\/(healthz|readyz|graphiql\/)/.test(request.originalUrl) ? 'debug' : 'info'
}
