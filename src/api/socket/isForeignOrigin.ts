import type { IncomingMessage } from 'node:http'

/**
 * Tells a page of an origin that may open no socket. A browser names the origin of the page with each request for a socket, and asks for no
 * permission before it, so this is the only check. A request without an origin comes from no page, as over HTTP.
 */
export function isForeignOrigin({ headersDistinct }: IncomingMessage, allowed: readonly string[]): boolean {
  const origins = headersDistinct['origin']
  const [host] = headersDistinct['host'] ?? []
  return origins?.every((origin) => allowed.includes(origin) || authorityOf(origin) === host) === false
}

/** Host and port of an origin as a browser writes them into the header Host; undefined where there are none. */
function authorityOf(origin: string): string | undefined {
  return /^https?:\/\//.test(origin) && URL.canParse(origin) ? new URL(origin).host : undefined
}
