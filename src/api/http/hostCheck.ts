import type { Request, RequestHandler } from 'express'
import { isIPv6 } from 'node:net'
import { hostNameOf } from '../../domain/hostNameOf.ts'
import { isLoopback } from '../../domain/isLoopback.ts'
import { refuse } from './refuse.ts'

interface Hosts {
  /** The address that the server is bound to. */
  readonly address: string
  /** The setting HOST. */
  readonly host: string
  /** The setting PARLEY_ALLOWED_HOSTS. */
  readonly allowedHosts: readonly string[]
}

/** Refuses requests that name a foreign host, which is how a page reaches a private server by DNS rebinding. */
export function hostCheck({ address, host, allowedHosts }: Hosts): RequestHandler {
  const answersAny = !isLoopback(nameOf(address) ?? '') && allowedHosts.length === 0
  const allowed = new Set([host, ...allowedHosts].map(nameOf))
  const isAllowed = (name: string | undefined) =>
    name !== undefined && (isLoopback(name) || allowed.has(name))
  return (request, response, next) => {
    const names = authoritiesOf(request).map(hostNameOf)
    if (answersAny || names.every(isAllowed)) {
      next()
      return
    }
    const named = names.find((name) => !isAllowed(name)) ?? 'a request without a valid Host header'
    const message = `This server does not answer for ${named}. Ask for localhost or 127.0.0.1, or add the name to PARLEY_ALLOWED_HOSTS.`
    refuse(request, response, { status: 403, code: 'HOST_NOT_ALLOWED', message })
  }
}

/** Canonical name of a host as settings and sockets write it: an IPv6 address without brackets. */
function nameOf(host: string): string | undefined {
  return hostNameOf(isIPv6(host) ? `[${host}]` : host)
}

/** Every host that a request names: in its Host headers, and in a request target of absolute form. */
function authoritiesOf({ headersDistinct, originalUrl }: Request): string[] {
  const [, target] = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(originalUrl) ?? []
  return [...(headersDistinct['host'] ?? ['']), ...(target === undefined ? [] : [target])]
}
