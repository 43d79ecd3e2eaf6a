import { z } from 'zod'
import { defineCypher } from '../defineCypher.ts'
import { tokenColumns, tokenRow } from './tokenRow.ts'

/** The token whose SHA-256 is given. */
export const tokensByHash = defineCypher({
  name: 'tokensByHash',
  kind: 'r',
  parameters: z.object({ hash: z.string() }),
  row: tokenRow,
  text: `MATCH (token:Token {hash: $hash}) RETURN ${tokenColumns}`,
})
