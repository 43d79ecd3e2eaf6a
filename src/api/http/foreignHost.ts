import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import { hostNameOf } from '../../domain/hostNameOf.ts'
import { isLoopback } from '../../domain/isLoopback.ts'

export interface Hosts {
  /** The address that the server is bound to. */
  readonly address: string
  /** The setting HOST. */
  readonly host: string
  /** The setting PARLEY_ALLOWED_HOSTS. */
  readonly allowedHosts: readonly string[]
}

/** Makes what finds a host in a request that the server does not answer for, in words; undefined where it answers for all. */
export function foreignHost({
  address,
  host,
  allowedHosts,
}: Hosts): (request: IncomingMessage) => string | undefined {
  const answersAny = !isLoopback(nameOf(address) ?? '') && allowedHosts.length === 0
  const allowed = new Set([host, ...allowedHosts].map(nameOf))
  const isAllowed = (name: string | undefined) =>
    name !== undefined && (isLoopback(name) || allowed.has(name))
  return (request) => {
    const names = authoritiesOf(request).map(hostNameOf)
    if (answersAny || names.every(isAllowed)) return undefined
    return names.find((name) => !isAllowed(name)) ?? 'a request without a valid Host header'
  }
}

/** Canonical name of a host as settings and sockets write it: an IPv6 address without brackets. */
function nameOf(host: string): string | undefined {
  return hostNameOf(isIPv6(host) ? `[${host}]` : host)
}

/** Every host that a request names: in its Host headers, and in a request target of absolute form. */
function authoritiesOf({ headersDistinct, url = '' }: IncomingMessage): string[] {
  const [, target] = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(url) ?? []
  return [...(headersDistinct['host'] ?? ['']), ...(target === undefined ? [] : [target])]
}
