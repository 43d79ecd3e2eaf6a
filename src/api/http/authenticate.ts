import type { Request, RequestHandler } from 'express'
import type { Viewer } from '../../curation/Viewer.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import { tokenPayer } from '../limits/index.ts'
import { exchangeOf } from './exchange.ts'
import { refuse } from './refuse.ts'

/** Finds the viewer behind the Authorization header of a request, or rejects with UNAUTHENTICATED. */
export type Identify = (authorization: string | undefined) => Promise<Viewer>

/** Tells the exchange who asks and who pays, before anything of the body is read. An address pays for the tokens of it that are refused. */
export function authenticate(identify: Identify, charge: RequestHandler): RequestHandler {
  return async (request, response, next) => {
    const exchange = exchangeOf(response)
    try {
      const viewer = await identify(authorizationOf(request))
      exchange.viewer = viewer
      exchange.payer = tokenPayer(viewer) ?? exchange.payer
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error
      const { code, message } = error
      if (code !== 'UNAUTHENTICATED') {
        refuse(request, response, { status: 503, code, message })
        return
      }
      await charge(request, response, () => {
        response.setHeader('WWW-Authenticate', challengeTo(request))
        refuse(request, response, { status: 401, code, message })
      })
      return
    }
    await charge(request, response, next)
  }
}

/** Of several headers Node would keep the first, and a proxy perhaps the last. Together they are no token. */
function authorizationOf({ headersDistinct }: Request): string | undefined {
  return headersDistinct['authorization']?.join(', ')
}

/** RFC 6750: a request without a token is told the scheme alone. */
function challengeTo({ headers }: Request): string {
  return `Bearer realm="parley"${headers.authorization === undefined ? '' : ', error="invalid_token"'}`
}
