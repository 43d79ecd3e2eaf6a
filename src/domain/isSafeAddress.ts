import { hostNameOf } from './hostNameOf.ts'
import { isLoopback } from './isLoopback.ts'

/** Tells an address that nobody on the way can read or change: HTTPS, or HTTP to the same machine. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, host, username, password } = new URL(text)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostNameOf(host) ?? ''))
}
