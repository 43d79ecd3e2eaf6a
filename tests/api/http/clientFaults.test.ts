import { describe, expect, test } from 'vitest'
import { gzipSync } from 'node:zlib'
import { errorCode } from '../../../src/domain/errorCode.ts'
import { bareSchema } from '../../graphiql/bareSchema.ts'
import { startHost, type Answer } from './startHost.ts'

type Fault = [title: string, path: string, init: RequestInit]

const json = { 'content-type': 'application/json' }
const post = (body: BodyInit, headers: Record<string, string> = json): [string, RequestInit] => [
  '/graphql',
  { method: 'POST', headers, body },
]
const operation = (body: unknown): [string, RequestInit] => post(JSON.stringify(body))
const get = (path: string): [string, RequestInit] => [path, { headers: { 'apollo-require-preflight': '1' } }]
const query = '{__typename}'
const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)
const nullable = 'query ($id: ID = "x", $is: Boolean = true)'

/** Requests that only their client can mend, each with one thing wrong. */
const faults: Fault[] = [
  ['a mutation', ...operation({ query: 'mutation{x}' })],
  ['a subscription without a field of its own', ...operation({ query: 'subscription{__typename}' })],
  ['a subscription', ...operation({ query: 'subscription{changes{cursor}}' })],
  ['a subscription by GET', ...get('/graphql?query=subscription{changes{cursor}}')],
  [
    'a mutation beside the query to run',
    ...operation({ query: `query A${query} mutation B{x}`, operationName: 'A' }),
  ],
  ['a mutation by GET', ...get('/graphql?query=mutation{x}')],
  ['a mutation as the second of two keys', ...post(`{"query":"${query}","query":"mutation{x}"}`)],
  ['no body', ...post('')],
  ['half a body', ...post('{"query":')],
  ['a body that is no object', ...operation('x')],
  ['a body that is null', ...operation(null)],
  ['an empty object', ...operation({})],
  ['a batch', ...operation([{ query }])],
  ['an empty batch', ...operation([])],
  ['no query', ...operation({ variables: {} })],
  ['an empty query', ...operation({ query: '' })],
  ['a query that is a number', ...operation({ query: 1 })],
  ['a query that is a list', ...operation({ query: [query] })],
  ['a query of the prototype', ...post(`{"__proto__":{"query":"${query}"}}`)],
  ['variables that are a list', ...operation({ query, variables: [] })],
  ['variables that are a text', ...operation({ query, variables: '{}' })],
  ['an unknown operation', ...operation({ query, operationName: 'B' })],
  ['an operation name that is a number', ...operation({ query, operationName: 1 })],
  ['extensions that are a list', ...operation({ query, extensions: [] })],
  ['a half surrogate', ...post('{"query":"\\ud800"}')],
  ['a fragment within itself', ...operation({ query: '{...F} fragment F on Query{...F}' })],
  ['a directive in a wrong place', ...operation({ query: `query @skip(if:true)${query}` })],
  ['a definition of a type', ...operation({ query: 'type T{x:Int}' })],
  [
    'a null where a default was',
    ...operation({ query: `${nullable}{actor(id:$id){id}}`, variables: { id: null } }),
  ],
  [
    'a null inside a list',
    ...operation({ query: `${nullable}{nodes(ids:[$id]){id}}`, variables: { id: null } }),
  ],
  [
    'a null for a directive',
    ...operation({ query: `${nullable}{__typename @skip(if:$is)}`, variables: { is: null } }),
  ],
  [
    'a null for an introspection field',
    ...operation({ query: 'query ($n: String = "x"){__type(name:$n){name}}', variables: { n: null } }),
  ],
  [
    'deep JSON',
    ...post(
      `{"query":"query ($f: StatementFilter){statements(filter:$f){totalCount}}","variables":{"f":${deep('[', ']', 9_000)}}}`,
    ),
  ],
  ['deep JSON without an end', ...post('['.repeat(50_000))],
  ['a deep list', ...operation({ query: `{nodes(ids:${deep('[', ']', 900)}){id}}` })],
  ['a deep type', ...operation({ query: `query ($x: ${'['.repeat(600)}Int${']'.repeat(600)})${query}` })],
  ['a form', ...post('query=x', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['an upload', ...post('--x--', { 'content-type': 'multipart/form-data; boundary=x' })],
  ['GraphQL without JSON', ...post(query, { 'content-type': 'application/graphql' })],
  ['an unknown charset', ...post('{}', { 'content-type': 'application/json; charset=nope' })],
  ['an unknown encoding', ...post('{}', { ...json, 'content-encoding': 'nope' })],
  [
    'an encoding that is not that of the body',
    ...post(`{"query":"${query}"}`, { ...json, 'content-encoding': 'gzip' }),
  ],
  [
    'a compressed body that is cut off',
    ...post(new Uint8Array(gzipSync(`{"query":"${query}"}`).subarray(0, 20)), {
      ...json,
      'content-encoding': 'gzip',
    }),
  ],
  [
    'a compressed body that is too large',
    ...post(new Uint8Array(gzipSync(' '.repeat(5_000_000))), { ...json, 'content-encoding': 'gzip' }),
  ],
  ['a type that nobody serves', ...post(`{"query":"${query}"}`, { ...json, accept: 'image/png' })],
  ['a wrong method', '/graphql', { method: 'PUT', headers: json, body: `{"query":"${query}"}` }],
  ['two queries', ...get('/graphql?query=a&query=b')],
  ['variables in the address that are no JSON', ...get(`/graphql?query=${query}&variables={`)],
  ['an address that cannot be decoded', ...get('/graphql?query=%ff')],
  ['a path that cannot be decoded', ...get('/%ff')],
  ['a file whose name cannot be decoded', ...get('/graphiql/assets/%ff')],
  ['a file outside the page', ...get('/graphiql/assets/..%2f..%2fpackage.json')],
  ['a file with a zero in its name', ...get('/graphiql/assets/%00')],
]

describe('a request with', () => {
  test.each(faults)('%s is refused with a code, and is no defect', async (_title, path, init) => {
    const { fetch, lines } = await startHost({ schema: await bareSchema() })
    const response = await fetch(path, init)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    const codes = ((await response.json()) as Answer).errors?.map(({ extensions }) => extensions.code) ?? []
    expect(codes).not.toEqual([])
    for (const code of codes) expect(Object.keys(errorCode)).toContain(code)
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR')
    await expect.poll(() => lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ msg: 'request', codes: [...new Set(codes)] })
    expect(lines[0]?.['level']).toBeLessThanOrEqual(30)
  })
})

test('a subscription is refused where there are none, with what would be right, at its place', async () => {
  const { ask } = await startHost()
  expect(await ask('query A{__typename}\nsubscription B{x}')).toMatchObject({
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    answer: {
      errors: [
        { message: 'This API has no subscriptions. Send a query.', locations: [{ line: 2, column: 1 }] },
      ],
    },
  })
})
