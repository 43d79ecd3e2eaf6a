import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { chromium } from '../../browser/chromium.ts'
import { newPage } from '../../browser/newPage.ts'
import { startHost, type Answer } from './startHost.ts'

const without = chromium === undefined ? ' (skipped: no Chromium here; PARLEY_CHROMIUM names one)' : ''
const sandbox = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com']
const corsOrigins = ['https://mine.example']

const preflight = (origin: string, headers: Record<string, string> = {}) => ({
  method: 'OPTIONS',
  headers: {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
    ...headers,
  },
})

function permissions({ headers }: Response) {
  return Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')))
}

describe.each([...sandbox, ...corsOrigins])('the allowed origin %s', (origin) => {
  test('gets what it asks for in a preflight', async () => {
    const host = await startHost({ corsOrigins })
    for (const path of ['/graphql', '/graphql/', '/graphql?query={hello}']) {
      const response = await host.fetch(path, preflight(origin))
      expect(response.status).toBe(204)
      expect(permissions(response)).toEqual({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET,POST',
        'access-control-allow-headers': 'content-type',
        'access-control-expose-headers': 'X-Request-Id,Retry-After,WWW-Authenticate',
        'access-control-max-age': '600',
      })
    }
  })

  test('may reach a private address where a browser asks for that', async () => {
    const host = await startHost({ corsOrigins })
    const asks = { 'access-control-request-private-network': 'true' }
    const { status, headers } = await host.fetch('/graphql', preflight(origin, asks))
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-private-network')).toBe('true')
    expect(headers.get('access-control-allow-origin')).toBe(origin)
  })

  test('may read answers and refusals', async () => {
    const host = await startHost({ corsOrigins })
    for (const [body, status] of [
      ['{"query":"{hello}"}', 200],
      ['{"query":"{"}', 400],
      ['{', 400],
      [' '.repeat(200_000), 413],
    ] as const) {
      const response = await host.send(body, { origin })
      expect(response.status).toBe(status)
      expect(permissions(response)).toEqual({
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'X-Request-Id,Retry-After,WWW-Authenticate',
      })
      expect(response.headers.get('vary')).toContain('Origin')
    }
  })
})

describe.each([
  'https://evil.example',
  'https://studio.apollographql.com.evil.example',
  'http://studio.apollographql.com',
  'https://studio.apollographql.com:8443',
  'https://MINE.example',
  'http://localhost:4000',
  'null',
  '*',
])('the other origin %s', (origin) => {
  test('gets no permission', async () => {
    const host = await startHost({ corsOrigins })
    const asks = { 'access-control-request-private-network': 'true' }
    const refused = await host.fetch('/graphql', preflight(origin, asks))
    expect(refused.status).toBe(403)
    expect(permissions(refused)).toEqual({})
    expect(((await refused.json()) as Answer).errors).toMatchObject([
      {
        message: expect.stringContaining('PARLEY_CORS_ORIGINS') as string,
        extensions: { code: 'ORIGIN_NOT_ALLOWED' },
      },
    ])
    for (const response of [
      await host.send('{"query":"{hello}"}', { origin }),
      await host.fetch('/graphql', { headers: { origin, accept: 'text/html' } }),
      await host.fetch('/readyz', { headers: { origin } }),
    ])
      expect(permissions(response)).not.toHaveProperty('access-control-allow-origin')
  })
})

test('the page itself asks its own server, under each of its names', async () => {
  const host = await startHost()
  const origin = new URL(host.url).origin
  expect((await host.send('{"query":"{hello}"}', { origin })).status).toBe(200)
})

describe.skipIf(chromium === undefined)(`a page of another loopback origin${without}`, () => {
  test('posts JSON and reads the answer where PARLEY_CORS_ORIGINS names its origin', async () => {
    const other = await startOther()
    const host = await startHost({ corsOrigins: [other] })
    const { page, complaints } = await newPage(other)
    await page.goto(other)
    expect(await page.evaluate(ask, `${host.url}/graphql`)).toEqual({
      status: 200,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      answer: { data: { hello: 'Hello, you' } },
    })
    expect(complaints).toEqual([])
    await expect
      .poll(() => host.lines.map(({ method, status }) => [method, status]))
      .toEqual([
        ['OPTIONS', 204],
        ['POST', 200],
      ])
  })

  test('is blocked where it does not', async () => {
    const other = await startOther()
    const host = await startHost()
    const { page, complaints } = await newPage(other)
    await page.goto(other)
    await expect(page.evaluate(ask, `${host.url}/graphql`)).rejects.toThrow('Failed to fetch')
    expect(complaints[0]).toContain('blocked by CORS policy')
    await expect.poll(() => host.lines).toMatchObject([{ method: 'OPTIONS', codes: ['ORIGIN_NOT_ALLOWED'] }])
  })
})

/** Serves an empty page on an origin of its own until the test ends. */
async function startOther() {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<link rel="icon" href="data:,">')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Runs in the browser. */
async function ask(endpoint: string) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ hello }"}',
  })
  return {
    status: response.status,
    requestId: response.headers.get('x-request-id'),
    answer: (await response.json()) as unknown,
  }
}
