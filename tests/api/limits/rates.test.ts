import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { Rates, requestCost, type Payer } from '../../../src/api/limits/index.ts'
import { unauthenticated } from '../../../src/curation/unauthenticated.ts'
import { hostSchema } from '../http/hostSchema.ts'
import { defaultLimits, startHost } from '../http/startHost.ts'

type HostOptions = NonNullable<Parameters<typeof startHost>[0]>

/** Accepts the tokens `ada` and `boris`, whose names they are. */
const identify: NonNullable<HostOptions['identify']> = (authorization) => {
  const name = /^Bearer (ada|boris)$/.exec(authorization ?? '')?.[1] ?? null
  if (name === null && authorization !== undefined) return Promise.reject(unauthenticated('Unknown.'))
  return Promise.resolve({ name, role: 'reader', agent: false })
}
const ada = { authorization: 'Bearer ada' }
const boris = { authorization: 'Bearer boris' }
const wrong = { authorization: 'Bearer eve' }

/** A host on which an address has 1,000 points a minute and a token 3,000, with a clock that the test sets. */
async function ratedHost({ limits, ...options }: HostOptions = {}) {
  const clock = { ms: 0 }
  const host = await startHost({
    ...{ identify, clock: () => clock.ms },
    limits: { ...defaultLimits, addressRate: 1_000, tokenRate: 3_000, ...limits },
    ...options,
  })
  /** The status of so many requests, one after another. */
  const statuses = async (times: number, request: () => Promise<{ status: number }>) => {
    const all: number[] = []
    for (let time = 0; time < times; time += 1) all.push((await request()).status)
    return all
  }
  return { ...host, clock, statuses }
}

const times = (count: number, status: number) => Array.from({ length: count }, () => status)
const cheap = '{ hello }'
/** Costs twice 101. */
const costly = '{ a: things(first: 100) { nodes { id } } b: things(first: 100) { nodes { id } } }'

describe('the budget of an address', () => {
  test('is spent by cost; then an operation is refused with 429, a code and when to come again', async () => {
    const { ask, statuses } = await ratedHost()
    expect(await statuses(4, () => ask(costly))).toEqual(times(4, 200))
    const refused = await ask(costly)
    expect(refused.status).toBe(429)
    // 192 points were left, of which the request itself took 100. The other 110 take 6.6 s.
    expect(refused.headers.get('retry-after')).toBe('7')
    expect(refused.answer).toEqual({
      errors: [
        {
          message:
            'The address 127.0.0.1 may spend a cost of 1000 a minute, and too little of it is left. Try again after 7 s, ask for less, or send a token.',
          extensions: { code: 'RATE_EXCEEDED', limit: 1_000, retryAfter: 7 },
        },
      ],
    })
  })

  test.each([
    [6, 429],
    [7, 200],
  ])('after %i s of the 7 that it was told, a client is answered with %i', async (seconds, status) => {
    const { ask, clock, statuses } = await ratedHost()
    await statuses(4, () => ask(costly))
    expect((await ask(costly)).headers.get('retry-after')).toBe('7')
    clock.ms += seconds * 1_000
    expect((await ask(costly)).status).toBe(status)
  })

  test('lets a refused operation change nothing', async () => {
    const schema = hostSchema()
    let shouted = 0
    Object.assign(schema.getMutationType()?.getFields()['shout'] ?? {}, {
      resolve: () => String((shouted += 1)),
    })
    const { ask, statuses } = await ratedHost({ schema })
    await statuses(10, () => ask('mutation { shout(word: "x") }'))
    expect(shouted).toBe(10)
    expect(await ask('mutation { shout(word: "x") }')).toMatchObject({ status: 429, code: 'RATE_EXCEEDED' })
    expect(shouted).toBe(10)
  })

  test('is spent by 100 at least with each request, and then no body is read', async () => {
    const { ask, send, statuses } = await ratedHost()
    expect(await statuses(10, () => ask(cheap))).toEqual(times(10, 200))
    const refused = await send('{"query": ')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('6')
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_EXCEEDED' } }] })
  })

  test.each([
    ['malformed JSON', '{', 400],
    ['a batch', `[{"query":"${cheap}"}]`, 400],
    ['no GraphQL', '{"query":"{"}', 400],
    ['an unknown field', '{"query":"{ unknown }"}', 400],
    ['a page that is too large', '{"query":"{ things(first: 101) { nodes { id } } }"}', 400],
    ['a body that is too long', ' '.repeat(100_001), 413],
  ])('is spent by a request with %s', async (_, body, status) => {
    const { send, statuses } = await ratedHost()
    expect(await statuses(11, () => send(body))).toEqual([...times(10, status), 429])
  })

  test('is all spent by an operation that costs more than it holds', async () => {
    const { ask } = await ratedHost({ limits: { ...defaultLimits, addressRate: 150 } })
    expect((await ask(costly)).status).toBe(200)
    const refused = await ask(costly)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40'])
  })

  test('does not bound pages and health checks', async () => {
    const { ask, fetch, statuses } = await ratedHost()
    await statuses(10, () => ask(cheap))
    expect((await ask(cheap)).status).toBe(429)
    for (const path of ['/healthz', '/readyz', '/explore']) expect((await fetch(path)).status).toBe(200)
    expect((await fetch('/graphql', { headers: { accept: 'text/html' } })).status).toBe(200)
  })

  test('has no bound where the rate is 0', async () => {
    const { ask, statuses } = await ratedHost({ limits: { ...defaultLimits, addressRate: 0 } })
    expect(await statuses(20, () => ask(costly))).toEqual(times(20, 200))
  })

  test('refills by the clock of the process', async () => {
    const { ask } = await ratedHost({
      limits: { ...defaultLimits, addressRate: 6_000 },
      clock: () => performance.now(),
    })
    let answered = 0
    let last = await ask(cheap)
    for (; last.status === 200 && answered < 1_000; answered += 1) last = await ask(cheap)
    expect(answered).toBeGreaterThanOrEqual(60)
    expect([last.status, last.headers.get('retry-after')]).toEqual([429, '1'])
    await sleep(1_000)
    expect((await ask(cheap)).status).toBe(200)
  })

  test('is not spent by an operation that the server has no room for', async () => {
    let begin = () => {}
    const begun = new Promise<void>((resolve) => (begin = resolve))
    const schema = hostSchema({ begun: () => begin(), until: new Promise(() => undefined) })
    const narrow = { cheapCost: 0, costAtOnce: 100, queue: 0 }
    const { ask, statuses } = await ratedHost({
      schema,
      limits: { ...defaultLimits, addressRate: 400, ...narrow },
    })
    const hanging = ask('{ hangs thing { id } }').catch(() => undefined)
    await begun
    expect(await statuses(10, () => ask('{ thing { id } }'))).toEqual(times(10, 503))
    // Three of the four hundred are left, of which each takes one.
    expect(await statuses(4, () => ask('{ hello }'))).toEqual([...times(3, 200), 429])
    void hanging
  })
})

describe('the budget of a token', () => {
  test('is its own: neither that of its address nor that of another token', async () => {
    const { ask, statuses } = await ratedHost()
    expect(await statuses(31, () => ask(cheap, {}, ada))).toEqual([...times(30, 200), 429])
    const refused = await ask(cheap, {}, ada)
    expect(refused.headers.get('retry-after')).toBe('2')
    expect(refused.answer.errors?.[0]?.message).toBe(
      'The token "ada" may spend a cost of 3000 a minute, and too little of it is left. Try again after 2 s, or ask for less.',
    )
    expect((await ask(cheap, {}, boris)).status).toBe(200)
    expect(await statuses(11, () => ask(cheap))).toEqual([...times(10, 200), 429])
    expect((await ask(cheap, {}, boris)).status).toBe(200)
  })

  test('is not that of an address with its name', async () => {
    const named: typeof identify = (authorization) =>
      Promise.resolve({
        name: authorization === undefined ? null : '127.0.0.1',
        role: 'reader',
        agent: false,
      })
    const { ask, statuses } = await ratedHost({ identify: named })
    await statuses(11, () => ask(cheap))
    expect((await ask(cheap, {}, ada)).status).toBe(200)
  })
})

test('tokens that are refused spend the budget of their address, and no other', async () => {
  const { ask, statuses } = await ratedHost()
  expect(await statuses(11, () => ask(cheap, {}, wrong))).toEqual([...times(10, 401), 429])
  const refused = await ask(cheap, {}, wrong)
  expect([refused.code, refused.headers.get('retry-after')]).toEqual(['RATE_EXCEEDED', '6'])
  expect((await ask(cheap)).status).toBe(429)
  expect((await ask(cheap, {}, ada)).status).toBe(200)
})

test('a page of an allowed origin may read when to come again', async () => {
  const { ask, statuses } = await ratedHost()
  const origin = { origin: 'https://studio.apollographql.com' }
  await statuses(4, () => ask(costly))
  for (const query of [costly, cheap]) {
    const { status, headers } = await ask(query, {}, origin)
    expect(status).toBe(429)
    expect(headers.get('access-control-allow-origin')).toBe(origin.origin)
    expect(headers.get('access-control-expose-headers')).toContain('Retry-After')
  }
})

describe('X-Forwarded-For', () => {
  const from = (addresses: string) => ({ 'x-forwarded-for': addresses })

  test('says nothing unless a proxy is trusted', async () => {
    const { ask, statuses } = await ratedHost()
    let at = 0
    expect(await statuses(11, () => ask(cheap, {}, from(`192.0.2.${(at += 1)}`)))).toEqual([
      ...times(10, 200),
      429,
    ])
    const other = await ratedHost({ trustedProxies: ['10.0.0.0/8', '::1'] })
    await other.statuses(10, () => other.ask(cheap, {}, from('192.0.2.1')))
    expect((await other.ask(cheap, {}, from('192.0.2.2'))).status).toBe(429)
  })

  test.each([['127.0.0.1'], ['127.0.0.0/8'], ['10.0.0.0/8,127.0.0.1']])(
    'tells the client of the trusted proxy %s',
    async (proxies) => {
      const { ask, statuses } = await ratedHost({ trustedProxies: proxies.split(',') })
      await statuses(10, () => ask(cheap, {}, from('192.0.2.1')))
      const refused = await ask(cheap, {}, from('192.0.2.1'))
      expect(refused.status).toBe(429)
      expect(refused.answer.errors?.[0]?.message).toContain('The address 192.0.2.1 may spend')
      expect((await ask(cheap, {}, from('192.0.2.2'))).status).toBe(200)
      expect((await ask(cheap)).status).toBe(200)
    },
  )

  test('tells the address that the last trusted proxy saw, whatever its client wrote', async () => {
    const { ask, statuses } = await ratedHost({ trustedProxies: ['127.0.0.1', '10.0.0.0/8'] })
    let at = 0
    const lies = () => ask(cheap, {}, from(`198.51.100.${(at += 1)}, 192.0.2.1, 10.1.2.3`))
    expect(await statuses(11, lies)).toEqual([...times(10, 200), 429])
    expect((await ask(cheap, {}, from('198.51.100.1'))).status).toBe(200)
  })

  test('counts an IPv4-mapped address as the IPv4 one, and a /64 of IPv6 as one client', async () => {
    const { ask, statuses } = await ratedHost({ trustedProxies: ['127.0.0.1'] })
    await statuses(10, () => ask(cheap, {}, from('::ffff:192.0.2.1')))
    expect((await ask(cheap, {}, from('192.0.2.1'))).status).toBe(429)
    let at = 0
    const inNetwork = () => ask(cheap, {}, from(`2001:db8:0:1:${(at += 1)}::1`))
    expect(await statuses(11, inNetwork)).toEqual([...times(10, 200), 429])
    expect((await ask(cheap, {}, from('2001:db8:0:2::1'))).status).toBe(200)
  })

  test('without an address counts as the proxy itself', async () => {
    const { ask, statuses } = await ratedHost({ trustedProxies: ['127.0.0.1'] })
    await statuses(10, () => ask(cheap, {}, from('unknown')))
    expect((await ask(cheap, {}, from('x'.repeat(5_000)))).status).toBe(429)
    expect((await ask(cheap)).status).toBe(429)
  })
})

describe('rates', () => {
  const address = (name: string): Payer => ({ kind: 'address', name })
  const full = { tokenRate: 100, addressRate: 100 }

  test('forget the budgets that were used longest ago, of addresses alone where addresses are many', () => {
    const rates = new Rates(full, () => 0)
    const token: Payer = { kind: 'token', name: 'Ada' }
    const isSpent = (payer: Payer) => {
      try {
        rates.charge(payer, 1)
        return false
      } catch {
        return true
      }
    }
    for (const payer of [token, address('first')]) rates.charge(payer, requestCost)
    for (let at = 0; at < 49_999; at += 1) rates.charge(address(`a${at}`), requestCost)
    expect(isSpent(address('a0'))).toBe(true)
    expect(isSpent(address('first'))).toBe(true)
    // Two that are new take the place of the two that were used longest ago.
    for (const name of ['b', 'c']) rates.charge(address(name), requestCost)
    expect(isSpent(address('a0'))).toBe(true)
    expect(isSpent(address('first'))).toBe(true)
    expect(isSpent(address('a1'))).toBe(false)
    expect(isSpent(token)).toBe(true)
  })

  test('refund no more than was charged', () => {
    const rates = new Rates(full, () => 0)
    rates.charge(address('a'), 60)
    rates.refund(address('a'), 60)
    rates.charge(address('a'), 100)
    expect(() => rates.charge(address('a'), 1)).toThrow(expect.objectContaining({ code: 'RATE_EXCEEDED' }))
  })
})
