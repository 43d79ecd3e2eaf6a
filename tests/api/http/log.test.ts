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

test('what never becomes an operation is logged with its code too', async () => {
  const { send, fetch, lines } = await startHost()
  await send('{"query": 7')
  await send('{"query": 7}')
  await fetch('/graphql?query={hello}')
  await expect.poll(() => lines).toHaveLength(3)
  expect(lines.map(({ codes }) => codes)).toEqual([['BAD_REQUEST'], ['BAD_REQUEST'], ['BAD_REQUEST']])
})

test('a defect is logged once, for the request that met it', async () => {
  const { ask, lines } = await startHost()
  const { answer } = await ask('{ breaksAlike again: breaksAlike }', {}, { 'x-request-id': 'trace-8' })
  await expect.poll(() => lines).toHaveLength(2)
  expect(lines[0]).toMatchObject({
    msg: 'internal error',
    requestId: 'trace-8',
    errorId: answer.errors?.[0]?.extensions.errorId,
  })
  expect(lines[1]).toMatchObject({ requestId: 'trace-8', codes: ['INTERNAL_SERVER_ERROR'] })
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
