import { z } from 'zod'
import { roles } from '../../domain/role.ts'

/** A token without its secret: nothing of it can be sent as one. */
export const tokenRow = z.object({
  name: z.string(),
  role: z.enum(roles),
  /** True of a token that a program uses. */
  agent: z.boolean(),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
})

export type TokenRow = z.output<typeof tokenRow>

/** The columns of the row, read from `token`. */
export const tokenColumns = Object.keys(tokenRow.shape)
  .map((name) => `token.${name} AS ${name}`)
  .join(', ')
