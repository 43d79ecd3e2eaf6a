import { networkInterfaces } from 'node:os'
import { describe, expect, test } from 'vitest'
import { rawAnswer } from '../../support/rawAnswer.ts'
import { startHost } from './startHost.ts'

const hasIPv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
)
const refusal = /^HTTP\/1\.1 403 .*"code":"HOST_NOT_ALLOWED"/s

/** Asks an operation of a server under the given name, as a page of that name does. */
function askAs(url: string, host: string) {
  const body = '{"query":"{hello}"}'
  return rawAnswer(
    url,
    `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nConnection: close\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
}

describe('a server bound to loopback', () => {
  test.each([
    'localhost',
    'LocalHost:4000',
    'localhost.',
    'localhost.:4000',
    'localhost:',
    'app.localhost:8080',
    '127.0.0.1',
    '127.0.0.1.',
    '127.8.9.10:80',
    '[::1]',
    '[::1]:4000',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]:4000',
  ])('answers under the loopback name %s', async (host) => {
    const { url } = await startHost()
    expect(await askAs(url, host)).toMatch(/^HTTP\/1\.1 200 .*Hello, you/s)
  })

  test.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'notlocalhost',
    '0.0.0.0',
    '192.168.1.1',
    '128.0.0.1',
    '[::]',
    '[::2]:4000',
    '[fe80::1]',
    '::1',
    'localhost:99999',
    'localhost:80:80',
    'evil.example@localhost',
    'localhost@evil.example',
    'localhost/evil.example',
    'localhost, evil.example',
    'local host',
    'lo\u00e7alhost',
    '.',
    ':4000',
  ])('refuses the name %s with a code', async (host) => {
    const { url } = await startHost()
    expect(await askAs(url, host)).toMatch(refusal)
  })

  test.each([
    '/',
    '/healthz',
    '/readyz',
    '/graphql',
    '/graphql?query={hello}',
    '/graphiql/assets/index.js',
    '/elsewhere',
  ])('refuses a foreign name on %s', async (path) => {
    const { url } = await startHost()
    const request = (host: string) =>
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`
    expect(await rawAnswer(url, request('evil.example'))).toMatch(refusal)
    expect(await rawAnswer(url, request('localhost'))).not.toMatch(refusal)
  })

  test('holds every host that one request names to the rule', async () => {
    const { url } = await startHost()
    const get = (target: string, headers: string) =>
      rawAnswer(url, `GET ${target} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`)
    const local = 'Host: localhost\r\n'
    const evil = 'Host: evil.example\r\n'
    expect(await get('http://localhost/healthz', local)).toMatch(/^HTTP\/1\.1 200 /)
    expect(await get('HTTP://evil.example:4000/healthz', local)).toMatch(refusal)
    expect(await get('http://evil.example?/healthz', local)).toMatch(refusal)
    expect(await get('http://localhost/healthz', evil)).toMatch(refusal)
    expect(await get('/healthz', local + evil)).toMatch(refusal)
    expect(await get('/healthz', evil + local)).toMatch(refusal)
  })

  test('refuses a request that names no host', async () => {
    const { url } = await startHost()
    expect(await rawAnswer(url, 'GET /healthz HTTP/1.0\r\n\r\n')).toMatch(refusal)
    expect(await rawAnswer(url, 'GET /healthz HTTP/1.0\r\nHost: localhost\r\n\r\n')).toMatch(/ 200 /)
    // Node itself answers this one, as HTTP asks for.
    expect(await rawAnswer(url, 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/ 400 /)
    expect(await rawAnswer(url, 'GET /healthz HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n')).toMatch(
      / 40[03] /,
    )
  })

  test('ignores the host that a forwarding header names', async () => {
    const { url } = await startHost()
    const headers = 'X-Forwarded-Host: localhost\r\nForwarded: host=localhost\r\nConnection: close\r\n'
    const request = `GET /healthz HTTP/1.1\r\nHost: evil.example\r\n${headers}\r\n`
    expect(await rawAnswer(url, request)).toMatch(refusal)
  })

  test('answers under the names of PARLEY_ALLOWED_HOSTS as well', async () => {
    const { url } = await startHost({ allowedHosts: ['Parley.example', '192.0.2.7', '2001:db8::7'] })
    for (const host of [
      'parley.example',
      'PARLEY.EXAMPLE.:443',
      '192.0.2.7',
      '[2001:DB8:0::7]:80',
      'localhost',
    ])
      expect(await askAs(url, host)).toMatch(/^HTTP\/1\.1 200 /)
    for (const host of ['www.parley.example', 'parley.example.evil.example', '192.0.2.8'])
      expect(await askAs(url, host)).toMatch(refusal)
  })

  test('refuses a malformed name, whatever is allowed', async () => {
    const { url } = await startHost({ allowedHosts: ['fe80::1%lo', 'a b', ''] })
    for (const host of ['[fe80::1%lo]', 'a b', 'x y', '@']) expect(await askAs(url, host)).toMatch(refusal)
  })

  test('says which name it refuses and what to set, and logs the code', async () => {
    const { url, lines } = await startHost()
    expect(await askAs(url, 'EVIL.example:4000')).toContain(
      'This server does not answer for evil.example. Ask for localhost or 127.0.0.1, or add the name to PARLEY_ALLOWED_HOSTS.',
    )
    expect(lines).toMatchObject([{ status: 403, codes: ['HOST_NOT_ALLOWED'] }])
  })

  test('is known as such by its address, not by its name', async () => {
    for (const host of ['localhost', '127.0.0.2', ...(hasIPv6 ? ['::1'] : [])]) {
      const { url } = await startHost({ host })
      expect(await askAs(url, 'localhost')).toMatch(/^HTTP\/1\.1 200 /)
      expect(await askAs(url, 'evil.example')).toMatch(refusal)
    }
  })
})

describe('a server bound to another address', () => {
  test('answers under any name', async () => {
    for (const host of ['0.0.0.0', ...(hasIPv6 ? ['::'] : [])]) {
      const { url } = await startHost({ host })
      expect(await askAs(url, 'parley.example')).toMatch(/^HTTP\/1\.1 200 /)
    }
  })

  test('answers only under its own names once PARLEY_ALLOWED_HOSTS is set', async () => {
    const { url } = await startHost({ host: '0.0.0.0', allowedHosts: ['parley.example'] })
    for (const host of ['parley.example', '0.0.0.0', 'localhost', '127.0.0.1:4000'])
      expect(await askAs(url, host)).toMatch(/^HTTP\/1\.1 200 /)
    expect(await askAs(url, 'evil.example')).toMatch(refusal)
  })
})
