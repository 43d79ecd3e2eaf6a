/**
 * The value that the header Authorization would have, from the parameters of a socket; undefined where they name none. As with headers, several
 * together are no token, and neither is what is no text.
 */
export function authorizationIn(params: Record<string, unknown> = {}): string | undefined {
  const given = Object.entries(params).filter(([name]) => name.toLowerCase() === 'authorization')
  if (given.length === 0) return undefined
  return given.map(([, value]) => (typeof value === 'string' ? value : '')).join(', ')
}
