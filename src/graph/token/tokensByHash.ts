import { defineLookup } from '../unit/defineLookup.ts'
import { tokenColumns, tokenRow } from './tokenRow.ts'

/** The tokens whose SHA-256 are given. */
export const tokensByHash = defineLookup({
  name: 'tokensByHash',
  row: tokenRow.shape,
  text: `
    UNWIND $keys AS key
    MATCH (token:Token {hash: key})
    RETURN key, ${tokenColumns}`,
})
