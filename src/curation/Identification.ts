import DataLoader from 'dataloader'
import { sha256 } from '../domain/sha256.ts'
import { TimeBudget } from '../domain/TimeBudget.ts'
import type { Graph } from '../graph/Graph.ts'
import type { TokenRow } from '../graph/token/tokenRow.ts'
import { tokensByHash } from '../graph/token/tokensByHash.ts'
import { anonymous } from './anonymous.ts'
import { Issuer, type IssuerSettings } from './Issuer.ts'
import { tokenPrefix } from './tokenPrefix.ts'
import { tokenState } from './tokenState.ts'
import { unauthenticated } from './unauthenticated.ts'
import type { Viewer } from './Viewer.ts'

interface Settings {
  /** True where a request needs a token. */
  readonly requireAuth: boolean
  /** The identity provider whose tokens are accepted too, if any. */
  readonly oidc?: IssuerSettings | undefined
}

/** The scheme is written in any case, and a token has the characters of RFC 6750. */
const bearer = /^bearer +([\w.~+/-]+=*) *$/i

/** A look-up is one seek for each token: the operation that waits for it has its own time. */
const longestLookUpMs = 2_000
/** Most tokens of one look-up. */
const mostAtOnce = 500

const unknownToken = 'The token of the request is not known.'

/** Finds out who asks by the Authorization header of a request. Each token is looked up each time, so that a revoked one ends at once. */
export class Identification {
  /** Looks up by SHA-256; those asked for at the same time are one trip, and nothing is kept. */
  readonly #tokens: DataLoader<string, TokenRow | undefined>
  readonly #requireAuth: boolean
  readonly #issuer: Issuer | undefined

  constructor(graph: Graph, { requireAuth, oidc }: Settings) {
    this.#tokens = new DataLoader((hashes) => tokensOf(graph, hashes), {
      cache: false,
      maxBatchSize: mostAtOnce,
    })
    this.#requireAuth = requireAuth
    this.#issuer = oidc && new Issuer(oidc)
  }

  /** Resolves with the viewer; rejects with UNAUTHENTICATED, or with what kept the look-up from an answer. */
  async viewerOf(authorization: string | undefined): Promise<Viewer> {
    if (authorization === undefined) {
      if (this.#requireAuth) throw unauthenticated('The server answers nobody without a token.')
      return anonymous
    }
    const [, token] = bearer.exec(authorization) ?? []
    if (token === undefined) throw unauthenticated('The header Authorization holds no token.')
    if (token.startsWith(tokenPrefix)) return this.#ownerOf(token)
    if (this.#issuer !== undefined) return this.#issuer.viewerOf(token)
    throw unauthenticated(unknownToken)
  }

  async #ownerOf(token: string): Promise<Viewer> {
    const row = await this.#tokens.load(sha256(token))
    if (row === undefined) throw unauthenticated(unknownToken)
    const { name, role, agent, expiresAt, revokedAt } = row
    const state = tokenState(row)
    if (state === 'valid') return { name, role, agent }
    const since = state === 'revoked' ? `was revoked on ${revokedAt}` : `expired on ${expiresAt}`
    throw unauthenticated(`The token "${name}" ${since}.`)
  }
}

async function tokensOf(graph: Graph, hashes: readonly string[]): Promise<(TokenRow | undefined)[]> {
  const time = new TimeBudget(longestLookUpMs)
  const rows = await graph.read(tokensByHash.present, { keys: [...hashes] }, time)
  const byHash = new Map(rows.map((row) => [row.key, row]))
  return hashes.map((hash) => byHash.get(hash))
}
