import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import pino from 'pino'
import { startServer } from '../../../src/api/http/startServer.ts'
import { readConfig } from '../../../src/config.ts'
import { createToken, type NewToken } from '../../../src/curation/createToken.ts'
import { Identification } from '../../../src/curation/Identification.ts'
import { revokeToken } from '../../../src/curation/revokeToken.ts'
import type { Viewer } from '../../../src/curation/Viewer.ts'
import { loadSeed } from '../../../src/load/loadSeed.ts'
import { builtPages } from '../../support/builtPages.ts'
import { connectTestGraph } from '../../support/connectTestGraph.ts'
import { emptyGraph } from '../../support/emptyGraph.ts'
import { rawAnswer } from '../../support/rawAnswer.ts'
import { runCypher } from '../../support/runCypher.ts'
import { tinySeed } from '../../support/tinySeed.ts'
import { startHost, type Answer } from './startHost.ts'

const graph = await connectTestGraph()
const lines: Record<string, unknown>[] = []
const query = '{ actors(first: 1) { nodes { id } } }'
const unknown = `parley_${'A'.repeat(43)}`
let server: Awaited<ReturnType<typeof serve>>
let closed: typeof server

async function serve(requireAuth: 'true' | 'false') {
  return startServer({
    ...readConfig({ PARLEY_REQUIRE_AUTH: requireAuth }),
    graph,
    port: 0,
    logger: pino(
      { level: 'trace' },
      { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) },
    ),
    pages: await builtPages(),
  })
}

const token = ({ name, ...rest }: Partial<NewToken> & { name: string }) =>
  createToken(graph, { name, role: 'curator', agent: false, expiresAt: null, ...rest })

async function ask(to: { url: string }, authorization?: string) {
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as Answer
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    data,
    code: errors?.[0]?.extensions.code,
    message: errors?.[0]?.message,
  }
}

beforeAll(async () => {
  await emptyGraph(graph)
  await loadSeed(graph, tinySeed())
  server = await serve('false')
  closed = await serve('true')
})
afterAll(async () => {
  await Promise.all([server.stop(), closed.stop()])
  await graph.close()
})

describe('a request', () => {
  test('without a token is answered, unless the server wants one', async () => {
    expect(await ask(server)).toMatchObject({ status: 200, challenge: null })
    expect(await ask(closed)).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      challenge: 'Bearer realm="parley"',
      message: expect.stringContaining(
        'answers nobody without a token. Send "Authorization: Bearer',
      ) as string,
    })
  })

  test('with a token is answered by every server', async () => {
    const authorization = `Bearer ${await token({ name: 'valid' })}`
    for (const to of [server, closed]) {
      expect(await ask(to, authorization)).toMatchObject({ status: 200, code: undefined })
      expect(await ask(to, authorization.replace('Bearer', 'bEARER  '))).toMatchObject({ status: 200 })
    }
  })

  test.each([
    ['an unknown token', `Bearer ${unknown}`, 'is not known'],
    ['a token of another make', 'Bearer topsecret', 'is not known'],
    ['another scheme', 'Basic dG9wc2VjcmV0OnRvcHNlY3JldA==', 'holds no token'],
    ['an empty token', 'Bearer ', 'holds no token'],
    ['two tokens', `Bearer ${unknown} ${unknown}`, 'holds no token'],
    ['characters that no token has', `Bearer ${unknown}"; DROP`, 'holds no token'],
  ])('with %s is refused by every server', async (_, authorization, message) => {
    for (const to of [server, closed])
      expect(await ask(to, authorization)).toEqual({
        status: 401,
        challenge: 'Bearer realm="parley", error="invalid_token"',
        data: undefined,
        code: 'UNAUTHENTICATED',
        message: expect.stringContaining(message) as string,
      })
  })

  test('with the hash of a token, or a part of it, is refused', async () => {
    const whole = await token({ name: 'hashed' })
    const [row] = await runCypher('MATCH (t:Token {name: "hashed"}) RETURN t.hash AS hash')
    for (const forged of [
      String(row?.['hash']),
      `parley_${String(row?.['hash'])}`,
      whole.slice(0, -1),
      `${whole}A`,
    ])
      expect(await ask(server, `Bearer ${forged}`)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
  })

  test('with two Authorization headers is refused, whichever is valid', async () => {
    const authorization = `Authorization: Bearer ${await token({ name: 'doubled' })}`
    const { port } = new URL(server.url)
    const head = `GET /graphql?query=${encodeURIComponent(query)} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nApollo-Require-Preflight: 1\r\nConnection: close\r\n`
    const answer = (headers: string) => rawAnswer(server.url, `${head}${headers}\r\n\r\n`)
    expect(await answer(authorization)).toContain('HTTP/1.1 200 OK')
    for (const other of [authorization, `Authorization: Bearer ${unknown}`])
      expect(await answer(`${authorization}\r\n${other}`)).toContain('HTTP/1.1 401 Unauthorized')
  })

  test('with a token that was revoked is refused at once, with the reason', async () => {
    const authorization = `Bearer ${await token({ name: 'revoked' })}`
    expect(await ask(server, authorization)).toMatchObject({ status: 200 })
    await revokeToken(graph, 'revoked')
    expect(await ask(server, authorization)).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: expect.stringMatching(/^The token "revoked" was revoked on \d{4}-/) as string,
    })
  })

  test('with a token that has expired is refused, with the reason', async () => {
    const authorization = `Bearer ${await token({ name: 'expired', expiresAt: '2026-01-01T00:00:00.000Z' })}`
    expect(await ask(server, authorization)).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: expect.stringMatching(/^The token "expired" expired on 2026-01-01T00:00:00\.000Z\./) as string,
    })
  })

  test('is refused before its body is read', async () => {
    const body = { method: 'POST', headers: { authorization: `Bearer ${unknown}` }, body: '{"query": ' }
    const response = await fetch(`${server.url}/graphql`, body)
    expect(response.status).toBe(401)
  })
})

test('pages and health checks need no token', async () => {
  for (const path of ['/healthz', '/readyz', '/explore'])
    expect((await fetch(closed.url + path)).status, path).toBe(200)
  const page = await fetch(`${closed.url}/graphql`, { headers: { accept: 'text/html' } })
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
})

test('a page of an allowed origin may send a token, and read why it was refused', async () => {
  const origin = 'https://studio.apollographql.com'
  const preflight = await fetch(`${closed.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization')
  const refused = await fetch(`${closed.url}/graphql`, { method: 'POST', headers: { origin } })
  expect(refused.status).toBe(401)
  expect(refused.headers.get('access-control-allow-origin')).toBe(origin)
  expect(refused.headers.get('access-control-expose-headers')).toContain('WWW-Authenticate')
})

test('an operation knows its viewer', async () => {
  const seen: Viewer[] = []
  const identification = new Identification(graph, { requireAuth: false })
  const host = await startHost({
    identify: (authorization) => identification.viewerOf(authorization),
    contextFor: (bounds) => {
      seen.push(bounds.viewer)
      return { bounds }
    },
  })
  await host.ask('{ hello }')
  const bot = await token({ name: 'bot', role: 'admin', agent: true })
  await host.ask('{ hello }', {}, { authorization: `Bearer ${bot}` })
  expect(seen).toEqual([
    { name: null, role: 'reader', agent: false },
    { name: 'bot', role: 'admin', agent: true },
  ])
})

test('no line of the log holds a token, a variable or a text of a source', async () => {
  const valid = await token({ name: 'logged' })
  const revoked = await token({ name: 'logged-revoked' })
  await revokeToken(graph, 'logged-revoked')
  lines.length = 0
  for (const sent of [valid, revoked, unknown, `${valid} ${valid}`]) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${sent}` }
    const post = (body: unknown) =>
      fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })
    await post({ query: 'query Of($id: ID!) { actor(id: $id) { name } }', variables: { id: 'hidden-words' } })
    await post({ query: 'query Of($id: ID!) { actor(id: $id) { nome } }', variables: { id: 'hidden-words' } })
    await post({
      query: 'query Of($first: Int!) { actors(first: $first) { totalCount } }',
      variables: { first: 'hidden-words' },
    })
    await fetch(`${server.url}/graphql?access_token=${valid}&query={hello}`, { headers })
  }
  await expect.poll(() => lines).toHaveLength(16)
  const logged = JSON.stringify(lines)
  for (const hidden of [valid, revoked, unknown, 'hidden-words', 'parley_'])
    expect(logged).not.toContain(hidden)
  expect(lines.filter(({ status }) => status === 401)).toHaveLength(12)
})
