import { isIPv4, isIPv6 } from 'node:net'

/** Number of 16-bit groups in an IPv6 address. */
const groups = 8
/** Number of those that name a network: one site or customer has all 2^64 addresses of it. */
const networkGroups = 4

/** The first groups of every IPv4-mapped address. */
const mapped = '0:0:0:0:0:ffff'

/**
 * Network that counts as one client: an IPv4 address such as `192.0.2.7`, or the /64 of an IPv6 address such as `2001:db8:0:1::/64`.
 * An IPv4-mapped IPv6 address is the IPv4 address. Returns undefined for a text that is no address.
 */
export function networkOf(address: string): string | undefined {
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return undefined
  const parts = groupsOf(address)
  if (parts.slice(0, 6).join(':') === mapped) return dotted(parts.slice(6))
  return `${parts.slice(0, networkGroups).join(':')}::/64`
}

/** All groups of an IPv6 address, as hexadecimal numbers without leading zeros. */
function groupsOf(address: string): string[] {
  // A zone names an interface of this machine. A URL writes the rest in one way, and never with dots.
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]`)
  const [head = [], tail = []] = hostname
    .slice(1, -1)
    .split('::')
    .map((half) => half.split(':').filter(Boolean))
  const zeros = Array.from({ length: groups - head.length - tail.length }, () => '0')
  return [...head, ...zeros, ...tail]
}

function dotted(parts: readonly string[]): string {
  return parts
    .map((part) => parseInt(part, 16))
    .flatMap((number) => [number >> 8, number & 0xff])
    .join('.')
}
