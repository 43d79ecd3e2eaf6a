import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { Identification } from '../../../src/curation/Identification.ts'
import type { Viewer } from '../../../src/curation/Viewer.ts'
import { connectTestGraph } from '../../support/connectTestGraph.ts'
import { startHost } from './startHost.ts'

const graph = await connectTestGraph()
const audience = 'https://parley.example'
const rsa = await generateKeyPair('RS256')
const elliptic = await generateKeyPair('ES256')
const stranger = await generateKeyPair('RS256')
const jwk = async (key: CryptoKey, kid: string, alg: string): Promise<JWK> => ({
  ...(await exportJWK(key)),
  ...{ kid, alg, use: 'sig' },
})

/** Files of the key server by path, which a test may change, and how often each was asked for. */
const files = new Map<string, unknown>()
const asked: string[] = []
let server: Server
let issuer: string

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const file = files.get(request.url ?? '')
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(file ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  files.set('/.well-known/openid-configuration', { issuer, jwks_uri: `${issuer}/keys` })
  files.set('/keys', {
    keys: [await jwk(rsa.publicKey, 'rsa', 'RS256'), await jwk(elliptic.publicKey, 'elliptic', 'ES256')],
  })
})
afterAll(async () => {
  server.close()
  await graph.close()
})

interface Made {
  readonly claims?: Record<string, unknown>
  readonly header?: { alg?: string; kid?: string }
  readonly key?: CryptoKey
}

/** A token of the issuer, but for what a test changes. */
function made({ claims = {}, header = {}, key = rsa.privateKey }: Made = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const usual = { iss: issuer, aud: audience, sub: 'ada', iat: now, exp: now + 60, parley_role: 'curator' }
  return new SignJWT({ ...usual, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'rsa', ...header })
    .sign(key)
}

/** A token put together by hand, with a signature that no library would make. */
function forged(header: object, signatureOf: (signed: string) => string, claims: object = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const exp = Math.floor(Date.now() / 1000) + 60
  const signed = `${part(header)}.${part({ iss: issuer, aud: audience, sub: 'ada', exp, parley_role: 'admin', ...claims })}`
  return `${signed}.${signatureOf(signed)}`
}

async function startWith(environment: Record<string, string> = {}) {
  const viewers: Viewer[] = []
  const settings = { PARLEY_OIDC_ISSUER: issuer, PARLEY_OIDC_AUDIENCE: audience, ...environment }
  const identification = new Identification(graph, readConfig(settings).authentication)
  const host = await startHost({
    identify: (authorization) => identification.viewerOf(authorization),
    contextFor: (bounds) => {
      viewers.push(bounds.viewer)
      return { bounds }
    },
  })
  const ask = async (token: string) => {
    const { status, code, answer } = await host.ask('{ hello }', {}, { authorization: `Bearer ${token}` })
    return { status, code, message: answer.errors?.[0]?.message, viewer: viewers.pop() }
  }
  return { ask, lines: host.lines }
}

describe('a token of an identity provider', () => {
  test('that is valid says who asks', async () => {
    const { ask } = await startWith({ PARLEY_OIDC_ALGORITHMS: 'RS256, ES256' })
    const viewer = { name: 'oidc:ada', role: 'curator', agent: false }
    expect(await ask(await made())).toMatchObject({ status: 200, viewer })
    const byElliptic = { header: { alg: 'ES256', kid: 'elliptic' }, key: elliptic.privateKey }
    expect(await ask(await made(byElliptic))).toMatchObject({ status: 200, viewer })
    expect(await ask(await made({ claims: { aud: ['other', audience] } }))).toMatchObject({ viewer })
  })

  test.each([
    ['admin', 'admin'],
    [['viewer', 'proposer', 'curator'], 'curator'],
    [undefined, 'reader'],
    ['ADMIN', 'reader'],
    [{ admin: true }, 'reader'],
    [[['admin']], 'reader'],
  ])('with the role %j makes that viewer', async (claim, role) => {
    const { ask } = await startWith({ PARLEY_OIDC_ROLE_CLAIM: 'https://parley.example/roles' })
    const claims = { parley_role: 'admin', 'https://parley.example/roles': claim }
    expect(await ask(await made({ claims }))).toMatchObject({ status: 200, viewer: { role } })
  })

  test.each<[string, () => Promise<string> | string, string]>([
    [
      'of another issuer',
      () => made({ claims: { iss: 'https://other.example' } }),
      'its claim "iss" is not "http',
    ],
    ['of no issuer', () => made({ claims: { iss: undefined } }), 'its claim "iss" is not "http'],
    [
      'for another audience',
      () => made({ claims: { aud: 'other' } }),
      `its claim "aud" is not "${audience}"`,
    ],
    ['for no audience', () => made({ claims: { aud: undefined } }), `its claim "aud" is not "${audience}"`],
    [
      'that has expired',
      () => made({ claims: { exp: Math.floor(Date.now() / 1000) - 60 } }),
      'it has expired',
    ],
    ['that never expires', () => made({ claims: { exp: undefined } }), 'its claim "exp" is missing or wrong'],
    ['that is not valid yet', () => made({ claims: { nbf: Math.floor(Date.now() / 1000) + 60 } }), '"nbf"'],
    ['of nobody', () => made({ claims: { sub: undefined } }), 'its claim "sub" is missing or wrong'],
    [
      'of a name with line breaks',
      () => made({ claims: { sub: 'a\nb' } }),
      'its claim "sub" holds a control',
    ],
    [
      'by an algorithm that is not listed',
      () => made({ header: { alg: 'ES256', kid: 'elliptic' }, key: elliptic.privateKey }),
      'its algorithm is none of RS256',
    ],
    ['without a signature', () => forged({ alg: 'none' }, () => ''), 'its algorithm is none of RS256'],
    [
      'whose shared secret is the public key',
      async () => {
        const secret = await exportSPKI(rsa.publicKey)
        return forged({ alg: 'HS256', kid: 'rsa' }, (signed) =>
          createHmac('sha256', secret).update(signed).digest('base64url'),
        )
      },
      'its algorithm is none of RS256',
    ],
    ['signed by another key', () => made({ key: stranger.privateKey }), 'its signature is wrong'],
    [
      'by a key that the issuer does not have',
      () => made({ header: { kid: 'other' }, key: stranger.privateKey }),
      'has no such key',
    ],
    [
      'whose claims were changed',
      async () => {
        const [header, , signature] = (await made()).split('.')
        const [, claims] = forged({ alg: 'RS256' }, () => '').split('.')
        return `${header}.${claims}.${signature}`
      },
      'its signature is wrong',
    ],
    [
      'that carries its own key',
      async () => {
        const own = await exportJWK(stranger.publicKey)
        const header = { alg: 'RS256', kid: 'other', jwk: own, jku: 'http://127.0.0.1:1/keys' } as object
        return made({ header, key: stranger.privateKey })
      },
      'has no such key',
    ],
    ['that is none', () => 'topsecret', 'it is no signed JWT'],
    ['with a header that is no JSON', () => 'a.b.c', 'it is no signed JWT'],
  ])('%s is refused', async (_, make, reason) => {
    const { ask, lines } = await startWith()
    const token = await make()
    const { status, code, message, viewer } = await ask(token)
    expect({ status, code, viewer }).toEqual({ status: 401, code: 'UNAUTHENTICATED', viewer: undefined })
    expect(message).toContain(`The token of the request is not accepted: `)
    expect(message).toContain(reason)
    expect(message).not.toContain(token)
    await expect.poll(() => lines).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toContain(token)
  })

  test('costs no question to the issuer where its algorithm is not listed', async () => {
    const { ask } = await startWith()
    asked.length = 0
    await ask(forged({ alg: 'none' }, () => ''))
    expect(asked).toEqual([])
  })

  test('has its keys asked for once, however many come', async () => {
    const { ask } = await startWith()
    asked.length = 0
    await Promise.all(Array.from({ length: 5 }, async () => ask(await made())))
    await ask(await made({ header: { kid: 'other' } }))
    await ask(await made({ header: { kid: 'another' } }))
    expect(asked).toEqual(['/.well-known/openid-configuration', '/keys'])
  })
})

describe('an issuer whose keys cannot be had', () => {
  const refused = { status: 503, code: 'ISSUER_UNAVAILABLE', viewer: undefined }

  test.each<[string, () => void]>([
    ['has no metadata', () => files.delete('/.well-known/openid-configuration')],
    [
      'names another issuer',
      () => files.set('/.well-known/openid-configuration', { issuer: 'x', jwks_uri: `${issuer}/keys` }),
    ],
    [
      'has its keys at an address that others can change',
      () => files.set('/.well-known/openid-configuration', { issuer, jwks_uri: 'http://192.0.2.1/keys' }),
    ],
    ['has no keys', () => files.delete('/keys')],
    ['has what is no list of keys', () => files.set('/keys', [])],
  ])('says so where it %s, opens no door, and serves once it is mended', async (_, harm) => {
    const { ask } = await startWith()
    const whole = new Map(files)
    harm()
    const token = await made()
    const first = await ask(token).finally(() => {
      for (const [path, file] of whole) files.set(path, file)
    })
    expect(first).toMatchObject(refused)
    expect(first.message).toContain(`The keys of ${issuer} cannot be read`)
    expect(await ask(token)).toMatchObject({ status: 200 })
  })

  test('says so where nobody answers', async () => {
    const gone = createServer()
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
    const down = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`
    gone.close()
    const { ask } = await startWith({ PARLEY_OIDC_ISSUER: down })
    expect(await ask(await made({ claims: { iss: down } }))).toMatchObject(refused)
  })
})
