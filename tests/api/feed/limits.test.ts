import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/Graph.ts'
import { createToken, type NewToken } from '../../../src/curation/createToken.ts'
import { revokeToken } from '../../../src/curation/revokeToken.ts'
import { loadSeed } from '../../../src/load/loadSeed.ts'
import { connectTestGraph } from '../../support/connectTestGraph.ts'
import { emptyGraph } from '../../support/emptyGraph.ts'
import { rawAnswer } from '../../support/rawAnswer.ts'
import { tinySeed } from '../../support/tinySeed.ts'
import { RawSocket } from './RawSocket.ts'
import { startFeed } from './startFeed.ts'
import { writeChanges } from './writeChanges.ts'

let graph: Graph
const soon = { timeout: 30_000 }
const sequences = 'subscription { changes { node { sequence } } }'

beforeAll(async () => {
  graph = await connectTestGraph()
  await emptyGraph(graph)
  await loadSeed(graph, tinySeed())
})
afterAll(() => graph.close())

const codeIn = (answer: string) => /"code":"(\w+)"/.exec(answer)?.[1]

describe('a request for a socket', () => {
  test.each([
    ['without an origin', {}],
    ['of a page of this server', { origin: 'SELF' }],
    ['of Apollo Sandbox', { origin: 'https://studio.apollographql.com' }],
    ['of an origin that is allowed', { origin: 'https://app.example' }],
  ])('%s is granted', async (_, { origin }: { origin?: string }) => {
    const { address, url } = await startFeed(graph, { PARLEY_CORS_ORIGINS: 'https://app.example' })
    const { socket } = await RawSocket.open(address, {
      ...(origin === undefined ? {} : { origin: origin.replace('SELF', url) }),
    })
    expect(socket.protocol).toBe('graphql-transport-ws')
  })

  test.each([
    'https://evil.example',
    'null',
    'http://127.0.0.1:1',
    'http://localhost.evil.example',
    'https://studio.apollographql.com.evil.example',
    'file://',
    '',
  ])('of the origin "%s" is refused, and logged', async (origin) => {
    const { address, lines } = await startFeed(graph)
    const raw = new RawSocket(address, { headers: { origin } })
    await expect.poll(() => raw.refused, soon).toBeDefined()
    expect([raw.refused?.status, codeIn(raw.refused?.body ?? '')]).toEqual([403, 'ORIGIN_NOT_ALLOWED'])
    expect(lines).toMatchObject([
      { msg: 'request', path: '/graphql', status: 403, codes: ['ORIGIN_NOT_ALLOWED'] },
    ])
  })

  test.each([
    ['a foreign host', { host: 'evil.example' }, '/graphql', 403, 'HOST_NOT_ALLOWED'],
    [
      'a foreign host that its page is of',
      { host: 'evil.example', origin: 'http://evil.example' },
      '/graphql',
      403,
      'HOST_NOT_ALLOWED',
    ],
    ['another path', {}, '/explore', 404, 'NOT_FOUND'],
    ['a path below', {}, '/graphql/x', 404, 'NOT_FOUND'],
  ])('with %s is refused', async (_, headers, path, status, code) => {
    const { address } = await startFeed(graph)
    const raw = new RawSocket(address.replace('/graphql', path), { headers })
    await expect.poll(() => raw.refused, soon).toBeDefined()
    expect([raw.refused?.status, codeIn(raw.refused?.body ?? '')]).toEqual([status, code])
  })

  test('that is none is answered with a code, and one for another protocol as plain HTTP', async () => {
    const { url } = await startFeed(graph)
    const head = (first: string, rest: string) => `${first} HTTP/1.1\r\nHost: localhost\r\n${rest}\r\n`
    const malformed = await rawAnswer(
      url,
      head(
        'GET /graphql',
        'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x\r\n',
      ),
    )
    expect(malformed).toMatch(/^HTTP\/1\.1 400 /)
    expect(codeIn(malformed)).toBe('BAD_REQUEST')
    const h2c =
      'Connection: close, Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n'
    expect(await rawAnswer(url, head('GET /healthz', h2c))).toMatch(/^HTTP\/1\.1 200 .*alive/s)
    const body = '{"query":"{ __typename }"}'
    const post = `${h2c}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`
    expect(await rawAnswer(url, head('POST /graphql', post) + body)).toMatch(/^HTTP\/1\.1 200 .*"Query"/s)
  })

  test('is refused beyond the limits of the server and of one address', async () => {
    const full = await startFeed(graph, { PARLEY_MAX_SOCKETS: '2' })
    const own = await startFeed(graph, { PARLEY_SOCKETS_PER_ADDRESS: '2' })
    for (const [{ address, lines }, status, code] of [
      [full, 503, 'OVERLOADED'],
      [own, 429, 'TOO_MANY_SOCKETS'],
    ] as const) {
      const first = await RawSocket.open(address)
      await RawSocket.open(address)
      const third = new RawSocket(address)
      await expect.poll(() => third.refused, soon).toBeDefined()
      expect([third.refused?.status, codeIn(third.refused?.body ?? '')]).toEqual([status, code])
      first.socket.close()
      await expect.poll(() => lines.filter(({ msg }) => msg === 'socket').length, soon).toBe(1)
      await RawSocket.open(address)
    }
  })
})

describe('a socket', () => {
  test('is closed that does not begin in time, and one that speaks another protocol', async () => {
    const { address } = await startFeed(graph)
    const silent = await RawSocket.open(address)
    const old = new RawSocket(address, {}, ['graphql-ws'])
    await expect.poll(() => silent.closed?.code, soon).toBe(4408)
    await expect.poll(() => old.closed !== undefined, soon).toBe(true)
    expect(old.messages).toEqual([])
  })

  test.each<[string, (raw: RawSocket) => void, number]>([
    ['garbage', (raw) => raw.send('{"type":'), 4400],
    ['a number', (raw) => raw.send('7'), 4400],
    ['a list of messages', (raw) => raw.send([{ type: 'ping' }]), 4400],
    ['an unknown message', (raw) => raw.send({ type: 'start', id: '1', payload: {} }), 4400],
    ['a message of the prototype', (raw) => raw.send('{"__proto__":{"type":"ping"}}'), 4400],
    ['a subscription without a text', (raw) => raw.send({ type: 'subscribe', id: '1', payload: {} }), 4400],
    ['variables that are a list', (raw) => raw.subscribe('1', sequences, { variables: [] }), 4400],
    ['a subscription before it begins', (raw) => raw.subscribe('1'), 4401],
    ['bytes that are no text', (raw) => raw.socket.send(Buffer.from([0xff, 0xfe, 0])), 4400],
    [
      'a message that is too large',
      (raw) => raw.send({ type: 'ping', payload: { x: 'x'.repeat(100_001) } }),
      1009,
    ],
    [
      'a message in too many frames',
      (raw) => {
        for (let left = 200; left > 0; left -= 1) raw.socket.send(' ', { fin: false })
      },
      1008,
    ],
  ])('is closed that sends %s, and others go on', async (_, send, code) => {
    const { address, lines } = await startFeed(graph)
    const raw = await RawSocket.open(address)
    send(raw)
    await expect.poll(() => raw.closed?.code, soon).toBe(code)
    expect((await RawSocket.begun(address)).types).toEqual(['connection_ack'])
    expect(lines.filter(({ msg }) => msg === 'internal error')).toEqual([])
  })

  test('is closed that begins twice, and one that uses an id twice', async () => {
    const { address } = await startFeed(graph)
    const twice = await RawSocket.begun(address)
    twice.send({ type: 'connection_init' })
    await expect.poll(() => twice.closed?.code, soon).toBe(4429)
    const reused = await RawSocket.begun(address)
    reused.subscribe('1')
    reused.subscribe('1')
    await expect.poll(() => reused.closed?.code, soon).toBe(4409)
  })

  test('may use an id again once it is complete, and odd ids', async () => {
    const { address } = await startFeed(graph)
    const raw = await RawSocket.begun(address)
    const ids = ['1', '__proto__', 'constructor', '\0', 'é'.repeat(1_000)]
    for (let turn = 0; turn < 2; turn += 1) {
      raw.messages.length = 0
      for (const id of ids) raw.subscribe(id)
      await expect
        .poll(() => writeChanges(graph, 1).then(() => [raw.brought.size, raw.closed]), soon)
        .toEqual([ids.length, undefined])
      for (const id of ids) raw.send({ type: 'complete', id })
    }
    expect(raw.closed).toBeUndefined()
    expect(raw.types.filter((type) => type === 'error')).toEqual([])
  })

  test('has so many subscriptions at once and no more', async () => {
    const { address } = await startFeed(graph, { PARLEY_MAX_SUBSCRIPTIONS: '2' })
    const raw = await RawSocket.begun(address)
    for (const id of ['a', 'b', 'c']) raw.subscribe(id)
    await expect.poll(() => raw.codesOf('c'), soon).toEqual(['TOO_MANY_SUBSCRIPTIONS'])
    await expect.poll(() => writeChanges(graph, 1).then(() => raw.brought.size), soon).toBe(2)
    raw.send({ type: 'complete', id: 'a' })
    raw.subscribe('e')
    await expect.poll(() => writeChanges(graph, 1).then(() => raw.brought.has('e')), soon).toBe(true)
    // An operation that is refused before it runs gives its place back.
    raw.send({ type: 'complete', id: 'e' })
    for (let at = 0; at < 5; at += 1) {
      raw.subscribe(`bad${at}`, 'subscription { nothing }')
      await expect.poll(() => raw.codesOf(`bad${at}`), soon).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    }
  })

  test.each<[string, string, object, string]>([
    ['a query', '{ ledger { sequence } }', {}, 'WRONG_TRANSPORT'],
    [
      'a mutation',
      'mutation { submitProposal(id: "x", expectedRevision: 1) { userErrors { code } } }',
      {},
      'WRONG_TRANSPORT',
    ],
    ['no GraphQL', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an empty text', '', {}, 'BAD_REQUEST'],
    ['an unknown field', 'subscription { change }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two fields',
      `subscription { a: changes { cursor } b: changes { cursor } }`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'two operations',
      `subscription A { changes { cursor } } subscription B { changes { cursor } }`,
      {},
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a name that is not there', sequences, { operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'a variable of another type',
      'subscription ($a: String) { changes(after: $a) { cursor } }',
      { variables: { a: 7 } },
      'BAD_USER_INPUT',
    ],
    [
      'a hash alone',
      sequences,
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['too many tokens', `subscription { changes { ${'cursor '.repeat(2_000)} } }`, {}, 'TOO_MANY_TOKENS'],
    [
      'too many aliases',
      `subscription { changes { ${Array.from({ length: 31 }, (_, at) => `a${at}: cursor`).join(' ')} } }`,
      {},
      'TOO_MANY_ALIASES',
    ],
    [
      'too many directives',
      `subscription { changes { ${'cursor @include(if: true) '.repeat(31)} } }`,
      {},
      'TOO_MANY_DIRECTIVES',
    ],
    [
      'too deep a nesting',
      `subscription { changes { node { statements { nodes { ${'reportedBy { '.repeat(12)} id ${'} '.repeat(12)} } } } } }`,
      {},
      'TOO_DEEP',
    ],
    [
      'too large a page',
      'subscription { changes { node { statements(first: 101) { nodes { id } } } } }',
      {},
      'PAGE_TOO_LARGE',
    ],
    [
      'too long a list',
      'subscription ($f: ChangeFilter) { changes(filter: $f) { cursor } }',
      { variables: { f: { subjects: Array.from({ length: 101 }, () => 'x') } } },
      'LIST_TOO_LONG',
    ],
    [
      'too costly a selection',
      'subscription { changes { node { statements(first: 100) { nodes { about { id ... on Person { statementsAbout(first: 100) { nodes { id } } } } } } } } }',
      {},
      'TOO_COSTLY',
    ],
  ])('refuses %s with its code', async (_, query, rest, code) => {
    const { address, lines } = await startFeed(graph)
    const raw = await RawSocket.begun(address)
    raw.subscribe('1', query, rest)
    await expect.poll(() => new Set(raw.codesOf('1')), soon).toEqual(new Set([code]))
    expect(raw.closed).toBeUndefined()
    await expect
      .poll(() => lines.find(({ msg }) => msg === 'subscription'), soon)
      .toMatchObject({ codes: [code], events: 0 })
    expect(lines.filter(({ msg }) => msg === 'internal error')).toEqual([])
  })
})

test('a subscription by HTTP is refused with a code', async () => {
  const { post, url } = await startFeed(graph)
  const { status, answer } = await post(sequences)
  expect([status, answer.data, answer.errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([
    400,
    undefined,
    ['WRONG_TRANSPORT'],
  ])
  const get = await fetch(`${url}/graphql?query=${encodeURIComponent(sequences)}`, {
    headers: { 'apollo-require-preflight': '1' },
  })
  expect(get.status).toBe(405)
})

describe('a token in connectionParams', () => {
  const token = ({ name, ...rest }: Partial<NewToken> & { name: string }) =>
    createToken(graph, { name, role: 'proposer', agent: false, expiresAt: null, ...rest })

  test('is needed where the server wants one, and checked where it is there', async () => {
    const valid = `Bearer ${await token({ name: 'socket-valid' })}`
    const closed = await startFeed(graph, { PARLEY_REQUIRE_AUTH: 'true' })
    const open = await startFeed(graph)
    const cases: [params: object, whenClosed: number | undefined, whenOpen: number | undefined][] = [
      [{}, 4401, undefined],
      [{ authorization: valid }, undefined, undefined],
      [{ Authorization: valid }, undefined, undefined],
      [{ authorization: valid, Authorization: valid }, 4401, 4401],
      [{ authorization: `Bearer parley_${'A'.repeat(43)}` }, 4401, 4401],
      [{ authorization: 'Basic eDp4' }, 4401, 4401],
      [{ authorization: [valid] }, 4401, 4401],
      [{ authorization: null }, 4401, 4401],
    ]
    for (const [params, ...codes] of cases) {
      for (const [at, { address }] of [closed, open].entries()) {
        const raw = await RawSocket.open(address)
        raw.send({ type: 'connection_init', payload: params })
        if (codes[at] !== undefined) {
          await expect.poll(() => raw.closed?.code, soon).toBe(codes[at])
          expect(raw.types).toEqual([])
        } else await expect.poll(() => raw.types, soon).toContain('connection_ack')
      }
    }
    const logged = JSON.stringify([...open.lines, ...closed.lines])
    expect(logged).not.toContain('parley_')
  })

  test('that is revoked ends its sockets, and no others', async () => {
    const { connect, follow } = await startFeed(graph)
    const secret = await token({ name: 'socket-revoked' })
    const [one, two, other] = [
      follow(connect({ connectionParams: { authorization: `Bearer ${secret}` } })),
      follow(connect({ connectionParams: { authorization: `Bearer ${secret}` } })),
      follow(connect()),
    ]
    await expect
      .poll(
        () => writeChanges(graph, 1).then(() => [one, two, other].every(({ numbers }) => numbers.length > 0)),
        soon,
      )
      .toBe(true)
    await revokeToken(graph, 'socket-revoked')
    await expect.poll(() => [one.closed?.code, two.closed?.code], soon).toEqual([4401, 4401])
    expect(one.closed?.reason).toMatch(/^UNAUTHENTICATED: The token "socket-revoked" was revoked on \d{4}/)
    const before = other.numbers.length
    await expect
      .poll(() => writeChanges(graph, 1).then(() => other.numbers.length), soon)
      .toBeGreaterThan(before)
  })

  test('that expires ends its sockets', async () => {
    const { address } = await startFeed(graph)
    const expiresAt = new Date(Date.now() + 4_000).toISOString()
    const authorization = `Bearer ${await token({ name: 'socket-expiring', expiresAt })}`
    const raw = await RawSocket.begun(address, { authorization })
    await expect.poll(() => raw.closed?.code, soon).toBe(4401)
    expect(raw.closed?.reason).toContain('expired on')
  })

  test('is looked up in one trip for all sockets', async () => {
    const { address } = await startFeed(graph)
    const names = Array.from({ length: 12 }, (_, at) => `socket-many-${at}`)
    for (const name of names)
      await RawSocket.begun(address, { authorization: `Bearer ${await token({ name })}` })
    const reads: string[] = []
    const stop = graph.observe((name) => reads.push(name))
    await expect.poll(() => reads.length, soon).toBeGreaterThan(2)
    stop()
    // Twelve tokens, and each second one look-up; no subscription, and so no poll.
    expect(new Set(reads)).toEqual(new Set(['tokensByHash']))
    expect(reads.length).toBeLessThan(12)
  })
})
