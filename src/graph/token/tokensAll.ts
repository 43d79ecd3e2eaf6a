import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { tokenColumns, tokenRow } from './tokenRow.ts'

/** All tokens by name, those that were revoked or have expired included. */
export const tokensAll = defineCypher({
  name: 'tokensAll',
  kind: 'r',
  parameters: z.object({}),
  row: tokenRow,
  text: `MATCH (token:Token) WHERE token.name > '' RETURN ${tokenColumns} ORDER BY name`,
})
