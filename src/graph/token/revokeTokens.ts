import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { tokenColumns, tokenRow } from './tokenRow.ts'

/** Revokes the token of a name; one that was revoked before keeps its instant. No row where there is none. */
export const revokeTokens = defineCypher({
  name: 'revokeTokens',
  kind: 'w',
  parameters: z.object({ name: z.string(), now: z.string() }),
  row: tokenRow,
  text: `
    MATCH (token:Token {name: $name})
    SET token.revokedAt = coalesce(token.revokedAt, $now)
    RETURN ${tokenColumns}`,
})
