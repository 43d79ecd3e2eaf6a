import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import { z } from 'zod'
import { isSafeAddress } from '../domain/isSafeAddress.ts'
import { nameFault } from '../domain/nameFault.ts'
import { ParleyError } from '../domain/ParleyError.ts'
import { roles, type Role } from '../domain/role.ts'
import { unauthenticated } from './unauthenticated.ts'
import type { Viewer } from './Viewer.ts'

export interface IssuerSettings {
  /** The claim `iss` of its tokens, as written there; its address, below which its metadata is found. */
  readonly issuer: string
  readonly audience: string
  /** Algorithms of signatures, asymmetric ones alone: a public key must not serve as a shared secret. */
  readonly algorithms: readonly string[]
  /** The claim that holds a role or a list of roles. */
  readonly roleClaim: string
}

const longestFetchMs = 2_000
/** Clocks of two machines may differ by so much. */
const clockTolerance = '5 s'
const longestSubject = 255

const metadata = z.object({ issuer: z.string(), jwks_uri: z.string().refine(isSafeAddress) })

/** An identity provider whose signed tokens (JWT) say who asks, after OpenID Connect Discovery. */
export class Issuer {
  readonly #settings: IssuerSettings
  #keys: Promise<JWTVerifyGetKey> | undefined

  constructor(settings: IssuerSettings) {
    this.#settings = settings
  }

  /** The viewer that a token names; rejects with UNAUTHENTICATED, or with ISSUER_UNAVAILABLE where its key cannot be had. */
  async viewerOf(token: string): Promise<Viewer> {
    const { issuer, audience, algorithms } = this.#settings
    try {
      const { payload } = await jwtVerify(token, (header, jws) => this.#keyFor(header, jws), {
        ...{ issuer, audience, algorithms: [...algorithms], clockTolerance },
        requiredClaims: ['exp', 'sub'],
      })
      return { name: `oidc:${subjectOf(payload)}`, role: this.#roleIn(payload), agent: false }
    } catch (error) {
      if (error instanceof errors.JOSEError) throw this.#refusal(error)
      throw error
    }
  }

  /** Asks for keys only once the algorithm is an accepted one. */
  async #keyFor(...token: Parameters<JWTVerifyGetKey>) {
    try {
      return await (
        await this.#discovered()
      )(...token)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw error
      throw new ParleyError(
        'ISSUER_UNAVAILABLE',
        `The keys of ${this.#settings.issuer} cannot be read, so its tokens cannot be checked. Try again in a moment.`,
        { cause: error },
      )
    }
  }

  /** The keys of the issuer, found once; what failed is tried again by the next request. */
  #discovered(): Promise<JWTVerifyGetKey> {
    this.#keys ??= this.#discover().catch((error: unknown) => {
      this.#keys = undefined
      throw error
    })
    return this.#keys
  }

  async #discover(): Promise<JWTVerifyGetKey> {
    const { issuer } = this.#settings
    const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      redirect: 'error',
      signal: AbortSignal.timeout(longestFetchMs),
    })
    if (!response.ok) throw new Error(`The metadata of the issuer is answered with ${response.status}.`)
    const found = metadata.parse(await response.json())
    if (found.issuer !== issuer) throw new Error(`The metadata names the issuer "${found.issuer}".`)
    return createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: longestFetchMs })
  }

  /** The greatest of the roles that the claim names; what is no role counts for nothing. */
  #roleIn(payload: JWTPayload): Role {
    const claim = payload[this.#settings.roleClaim]
    const named: unknown[] = Array.isArray(claim) ? claim : [claim]
    return roles.findLast((role) => named.includes(role)) ?? 'reader'
  }

  #refusal(error: errors.JOSEError): ParleyError {
    return unauthenticated(`The token of the request is not accepted: ${this.#reason(error)}.`, {
      cause: error,
    })
  }

  #reason(error: errors.JOSEError): string {
    const { issuer, audience, algorithms } = this.#settings
    if (error instanceof errors.JWTExpired) return 'it has expired'
    if (error instanceof errors.JWTClaimValidationFailed) {
      const wanted = { iss: issuer, aud: audience }[error.claim]
      return `its claim "${error.claim}" is ${wanted === undefined ? 'missing or wrong' : `not "${wanted}"`}`
    }
    if (error instanceof errors.JOSEAlgNotAllowed) return `its algorithm is none of ${algorithms.join(', ')}`
    if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature is wrong'
    if (error instanceof errors.JWKSNoMatchingKey) return `${issuer} has no such key`
    if (error instanceof errors.JWKSMultipleMatchingKeys) return 'it does not say by which key it is signed'
    return 'it is no signed JWT'
  }
}

function subjectOf({ sub = '' }: JWTPayload): string {
  const fault = sub.length > longestSubject ? `has more than ${longestSubject} characters` : nameFault(sub)
  if (fault === undefined) return sub
  throw unauthenticated(`The token of the request is not accepted: its claim "sub" ${fault}.`)
}
