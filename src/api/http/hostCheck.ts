import type { RequestHandler } from 'express'
import type { ErrorCode } from '../../domain/errorCode.ts'
import { foreignHost, type Hosts } from './foreignHost.ts'
import { refuse } from './refuse.ts'

/** Refuses requests that name a foreign host, which is how a page reaches a private server by DNS rebinding. */
export function hostCheck(hosts: Hosts): RequestHandler {
  const foreign = foreignHost(hosts)
  return (request, response, next) => {
    const named = foreign(request)
    if (named === undefined) next()
    else refuse(request, response, hostRefusal(named))
  }
}

/** The refusal of a request that names a foreign host. */
export function hostRefusal(named: string): { status: number; code: ErrorCode; message: string } {
  const message = `This server does not answer for ${named}. Ask for localhost or 127.0.0.1, or add the name to PARLEY_ALLOWED_HOSTS.`
  return { status: 403, code: 'HOST_NOT_ALLOWED', message }
}
