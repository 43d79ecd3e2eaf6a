import type { TokenRow } from '../graph/token/tokenRow.ts'

/** Tells a token that is accepted at an instant from those that are not any more. */
export function tokenState(
  { expiresAt, revokedAt }: Pick<TokenRow, 'expiresAt' | 'revokedAt'>,
  now = new Date().toISOString(),
): 'valid' | 'expired' | 'revoked' {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'valid'
}
