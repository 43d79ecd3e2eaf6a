import type { IncomingMessage } from 'node:http'
import proxyAddr from 'proxy-addr'
import { networkOf } from '../../domain/networkOf.ts'

/** Finds the network of the client behind a request, such as `192.0.2.7` or `2001:db8::/64`. */
export type NetworkFinder = (request: IncomingMessage) => string

/**
 * Makes a finder that reads X-Forwarded-For from the given proxies alone: addresses, or networks in CIDR notation. The client is the
 * last address in it that is no such proxy. Without proxies it is the address of the connection.
 */
export function clientNetwork(trustedProxies: readonly string[]): NetworkFinder {
  const isTrusted = proxyAddr.compile([...trustedProxies])
  return (request) =>
    networkOf(proxyAddr(request, isTrusted)) ??
    // A proxy may write `unknown`, and a connection that is over has no address.
    networkOf(request.socket.remoteAddress ?? '') ??
    'unknown'
}
