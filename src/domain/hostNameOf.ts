/** Name or IPv4 address, or an IPv6 address in brackets; then perhaps a port. */
const authorityPattern = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d*)?$/i

/** Canonical name of the host in an authority such as `LOCALHOST.:4000`; undefined where it is malformed. */
export function hostNameOf(authority: string): string | undefined {
  const url = `http://${authority}`
  if (!authorityPattern.test(authority) || !URL.canParse(url)) return undefined
  return new URL(url).hostname.replace(/\.$/, '')
}
