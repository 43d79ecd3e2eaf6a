import { expect, test } from 'vitest'
import { startHost } from './startHost.ts'

test('each request leaves one line that says what was run and how it ended', async () => {
  const { ask, lines } = await startHost()
  await ask('query Greet { hello unavailable }', {}, { 'x-request-id': 'trace-7' })
  await expect.poll(() => lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({
    requestId: 'trace-7',
    method: 'POST',
    path: '/graphql',
    status: 200,
    operationName: 'Greet',
    operationType: 'query',
    codes: ['GRAPH_UNAVAILABLE'],
    ms: expect.any(Number) as number,
  })
})

test('no line holds variables, the text of an operation, a query string or credentials', async () => {
  const { ask, send, fetch, lines } = await startHost()
  const headers = { authorization: 'Bearer topsecret', cookie: 'session=topsecret', 'x-api-key': 'topsecret' }
  const query = 'query A($n: String) { hello(name: $n) breaks unavailable topsecret: hello }'
  await ask(query, { n: 'topsecret' }, headers)
  await ask('query B($n: Int!) { things(first: $n) { totalCount } }', { n: 'topsecret' }, headers)
  await ask('{ topsecret(', {}, headers)
  await ask('{ topsecret }', {}, headers)
  await send('{"query": topsecret', headers)
  await fetch('/graphql?query={hello(name:"topsecret")}', {
    headers: { ...headers, 'apollo-require-preflight': '1' },
  })
  await fetch('/topsecret-free?token=topsecret', { headers })
  await expect.poll(() => lines.filter(({ msg }) => msg === 'request')).toHaveLength(7)
  expect(JSON.stringify(lines.filter(({ path }) => path !== '/topsecret-free'))).not.toContain('topsecret')
  expect(JSON.stringify(lines)).not.toContain('token=')
})

test('health checks are logged for debugging only', async () => {
  const { fetch, lines } = await startHost()
  await fetch('/healthz')
  await expect.poll(() => lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ level: 20, path: '/healthz' })
})
