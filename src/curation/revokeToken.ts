import { closestWord } from '../domain/closestWord.ts'
import { ParleyError } from '../domain/ParleyError.ts'
import type { Graph } from '../graph/Graph.ts'
import { revokeTokens } from '../graph/token/revokeTokens.ts'
import type { TokenRow } from '../graph/token/tokenRow.ts'
import { tokensAll } from '../graph/token/tokensAll.ts'

/** Revokes the token of a name, which is refused from then on; a name that no token has is refused with the nearest one. */
export async function revokeToken(graph: Graph, name: string): Promise<TokenRow> {
  const now = new Date().toISOString()
  const [row] = await graph.write({ action: 'TOKEN' }, (run) => run(revokeTokens, { name, now }))
  if (row !== undefined) return row
  const names = (await graph.read(tokensAll, {})).map((token) => token.name)
  const nearest = closestWord(name, names)
  const advice =
    nearest === undefined
      ? 'npm run token -- list shows the names.'
      : `Did you mean "${nearest}"? npm run token -- list shows all names.`
  throw new ParleyError('BAD_USER_INPUT', `There is no token named "${name}". ${advice}`)
}
