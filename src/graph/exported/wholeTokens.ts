import { z } from 'zod'
import { defineCypher } from '../defineCypher.ts'
import { tokenColumns, tokenRow } from '../token/tokenRow.ts'

/** All tokens with their hashes, for a store that takes the place of this one. */
export const wholeTokens = defineCypher({
  name: 'wholeTokens',
  kind: 'r',
  parameters: z.object({}),
  row: tokenRow.extend({ hash: z.string() }),
  text: `MATCH (token:Token) WHERE token.name > '' RETURN ${tokenColumns}, token.hash AS hash`,
})
