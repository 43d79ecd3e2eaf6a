import { z } from 'zod'
import { roles } from '../../domain/role.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { tokenColumns, tokenRow } from './tokenRow.ts'

/** Creates a token, unless its name is taken: then the row is that of the token which has it, and `created` is false. */
export const createTokens = defineCypher({
  name: 'createTokens',
  kind: 'w',
  parameters: z.object({
    name: z.string(),
    properties: z.strictObject({
      role: z.enum(roles),
      agent: z.boolean(),
      /** SHA-256 of the token in lowercase hex. */
      hash: z.string(),
      createdAt: z.string(),
      expiresAt: z.string().nullable(),
    }),
  }),
  row: tokenRow.extend({ created: z.boolean() }),
  text: `
    MERGE (token:Token {name: $name})
      ON CREATE SET token += $properties
    RETURN ${tokenColumns}, token.hash = $properties.hash AS created`,
})
