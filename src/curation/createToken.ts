import { randomBytes } from 'node:crypto'
import { ParleyError } from '../domain/ParleyError.ts'
import type { Role } from '../domain/role.ts'
import { sha256 } from '../domain/sha256.ts'
import type { Graph } from '../graph/Graph.ts'
import { createTokens } from '../graph/token/createTokens.ts'
import { tokenPrefix } from './tokenPrefix.ts'

/** Description of a new token. */
export interface NewToken {
  readonly name: string
  readonly role: Exclude<Role, 'reader'>
  /** True of a token that a program is to use. */
  readonly agent: boolean
  /** Instant from which it is refused, RFC 3339 in UTC; null for never. */
  readonly expiresAt: string | null
}

/** Creates a token of 256 random bits and returns it. The graph keeps its SHA-256 alone, so nobody can read it again. */
export async function createToken(graph: Graph, { name, role, agent, expiresAt }: NewToken): Promise<string> {
  const token = tokenPrefix + randomBytes(32).toString('base64url')
  const hash = sha256(token)
  const createdAt = new Date().toISOString()
  const [row] = await graph.write({ action: 'TOKEN' }, (run) =>
    run(createTokens, { name, properties: { role, agent, hash, createdAt, expiresAt } }),
  )
  if (row?.created === true) return token
  const revoked = row?.revokedAt == null ? '' : `, revoked on ${row.revokedAt}`
  throw new ParleyError(
    'BAD_USER_INPUT',
    `There is a token named "${name}" already (${row?.role}${revoked}), and changes are known by that name. Choose another name.`,
  )
}
