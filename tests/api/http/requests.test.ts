import { describe, expect, test } from 'vitest'
import { startHost, type Answer } from './startHost.ts'

const codeOf = async (response: Response) => ((await response.json()) as Answer).errors?.[0]?.extensions.code

describe('a request', () => {
  test('is answered when posted as JSON', async () => {
    const { ask } = await startHost()
    const { status, answer } = await ask('query ($n: String) { hello(name: $n) }', { n: 'Ada' })
    expect(status).toBe(200)
    expect(answer).toEqual({ data: { hello: 'Hello, Ada' } })
  })

  test('is answered when sent by GET with a preflight header', async () => {
    const host = await startHost()
    const response = await host.fetch('/graphql?query={hello}', {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(await response.json()).toEqual({ data: { hello: 'Hello, you' } })
  })

  test('that a page of another site could send without asking is refused', async () => {
    const host = await startHost()
    const simple = await host.send('{"query":"{hello}"}', { 'content-type': 'text/plain' })
    expect(simple.status).toBe(400)
    expect(await codeOf(simple)).toBe('BAD_REQUEST')
    const get = await host.fetch('/graphql?query={hello}')
    expect(get.status).toBe(400)
    expect(await codeOf(get)).toBe('BAD_REQUEST')
  })

  test('by GET cannot change anything', async () => {
    const host = await startHost()
    const response = await host.fetch('/graphql?query=mutation{shout(word:"x")}', {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(response.status).toBe(405)
  })

  test('with malformed JSON is refused with 400 and a code', async () => {
    const response = await (await startHost()).send('{"query": ')
    expect(response.status).toBe(400)
    expect(await codeOf(response)).toBe('BAD_REQUEST')
  })

  test.each([
    ['without a token', null, 100_000, 'Send less, or a token, with which it may have 2000000 bytes.'],
    ['with a token', 'Ada', 2_000_000, 'Send it in several requests.'],
  ])(
    '%s passes with a body at its limit, and is refused with one byte more',
    async (withToken, name, limit, advice) => {
      const identify = () => Promise.resolve({ name, role: 'reader' as const, agent: false })
      const host = await startHost({ identify })
      const body = '{"query":"{hello}"}'
      expect((await host.send(body.padEnd(limit))).status).toBe(200)
      const refused = await host.send(body.padEnd(limit + 1))
      expect(refused.status).toBe(413)
      expect(await refused.json()).toEqual({
        errors: [
          {
            message: `The body is larger than ${limit} bytes, the limit ${withToken}. ${advice}`,
            extensions: { code: 'BODY_TOO_LARGE' },
          },
        ],
      })
    },
  )

  test('in a batch is refused', async () => {
    const response = await (await startHost()).send('[{"query":"{hello}"},{"query":"{hello}"}]')
    expect(response.status).toBe(400)
    expect(await codeOf(response)).toBe('BAD_REQUEST')
  })

  test('for a persisted query is refused with a code', async () => {
    const hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38'
    const response = await (
      await startHost()
    ).send(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }))
    expect(await codeOf(response)).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
  })

  test('for another path is refused with 404 and a code', async () => {
    const response = await (await startHost()).fetch('/elsewhere')
    expect(response.status).toBe(404)
    expect(await codeOf(response)).toBe('NOT_FOUND')
  })

  test('for the root is sent to /graphql', async () => {
    const response = await (await startHost()).fetch('/')
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/explore')
  })
})

describe('an answer', () => {
  test('carries headers that keep a browser from loading or sniffing anything else', async () => {
    const { headers } = await (await startHost()).send('{"query":"{hello}"}')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toMatch(/https?:|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('carries the id of its request, the own one of the caller where it is sane', async () => {
    const host = await startHost()
    const idOf = async (id: string) =>
      (await host.send('{"query":"{hello}"}', { 'x-request-id': id })).headers.get('x-request-id')
    expect(await idOf('trace-7')).toBe('trace-7')
    expect(await idOf('a b{}"')).toMatch(/^[0-9a-f-]{36}$/)
    expect(await idOf('x'.repeat(101))).toMatch(/^[0-9a-f-]{36}$/)
  })
})
