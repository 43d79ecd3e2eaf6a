import pino from 'pino'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadEvents } from '../../../bench/loadEvents.ts'
import { startServer } from '../../../src/api/http/startServer.ts'
import { readConfig } from '../../../src/config.ts'
import { connectGraph } from '../../../src/graph/connectGraph.ts'
import type { Graph } from '../../../src/graph/Graph.ts'
import { prepareGraph } from '../../../src/graph/prepareGraph.ts'
import { emptyGraph } from '../../support/emptyGraph.ts'
import { builtPages } from '../../support/builtPages.ts'
import { planAfresh } from '../../support/planAfresh.ts'
import { runCypher } from '../../support/runCypher.ts'
import { testLogin } from '../../support/testLogin.ts'
import { waitUntil } from '../../support/waitUntil.ts'
import type { Answer } from './startHost.ts'

const events = 20_000
const operationTimeoutMs = 4_500

let graph: Graph
let server: Awaited<ReturnType<typeof startServer>>
const lines: { msg: string; codes?: string[] }[] = []

beforeAll(async () => {
  graph = await connectGraph({ ...testLogin(), timeoutMs: 60_000 })
  await emptyGraph(graph)
  await prepareGraph(graph)
  await loadEvents(graph, events)
  await planAfresh()
  server = await startServer({
    // One client sends all of it, and more than a minute's budget.
    ...readConfig({ PARLEY_RATE_ADDRESS: '0' }),
    graph,
    port: 0,
    operationTimeoutMs,
    logger: pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line) as never) }),
    pages: await builtPages(),
  })
}, 300_000)

afterAll(async () => {
  await server.stop()
  await emptyGraph(graph)
  await graph.close()
})

interface Asked {
  readonly status: number
  readonly answer: Answer
  readonly retryAfter: string | null
}

async function ask(query: string, variables: object = {}, signal?: AbortSignal): Promise<Asked> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: signal ?? null,
  })
  const answer = (await response.json()) as Answer
  return { status: response.status, answer, retryAfter: response.headers.get('retry-after') }
}

const aliases = (count: number, field: (at: number) => string) =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${field(at)}`).join(' ')} }`
const actors = (count: number, from = 0) =>
  JSON.stringify(Array.from({ length: count }, (_, at) => `scale:${at + from}`))

/** Operations that take longest within the limits: lists of hubs, counts, groups, brokers, and paths between actors that are far apart. */
const worst = [
  aliases(
    4,
    (at) =>
      `events(first: 100, filter: { participants: ${actors(100, at)}, from: "2011-01-01" }) { totalCount nodes { id } }`,
  ),
  aliases(
    18,
    (at) =>
      `events(first: 100, filter: { participants: ${actors(4, at)}, from: "2011-01-01" }) { totalCount nodes { id } }`,
  ),
  aliases(
    4,
    (at) =>
      `timeline(first: 100, filter: { actors: ${actors(100, at)} }) { totalCount nodes { __typename } }`,
  ),
  aliases(9, (at) => `statementCounts(by: ${at % 2 ? 'MONTH' : 'SPEAKER'}, first: ${at + 1}) { count }`),
  aliases(12, (at) => `brokers(a: "scale:${at}", b: "scale:${at + 1}", first: 100) { eventsWithA }`),
  aliases(
    2,
    (at) => `paths(from: "scale:${2000 + at}", to: "scale:${3000 + at}", maxHops: 6, first: 100) { length }`,
  ),
]

/** Number of texts of Parley that the database runs at this moment, or plans. */
async function running(sort: 'read' | 'planned' = 'read'): Promise<number> {
  const rows = await runCypher(
    `SHOW TRANSACTIONS YIELD currentQuery
     WHERE currentQuery STARTS WITH 'EXPLAIN' = $planned AND currentQuery STARTS WITH $start AND NOT currentQuery CONTAINS '/* ping */' RETURN currentQuery`,
    { planned: sort === 'planned', start: sort === 'planned' ? 'EXPLAIN /*' : '/*' },
  )
  return rows.length
}

/** Asks until the database has every plan that an operation needs. */
async function askPlanned(query: string): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    await ask(query)
    if ((await running('planned')) === 0) return
    await waitUntil('the plans are made', async () => (await running('planned')) === 0, 60_000)
  }
}

const cheap = '{ actor(id: "scale:1000") { name } }'

describe('a server with too much to do', () => {
  test(
    'answers every cheap operation beside fifty of the costliest, is ready, refuses with a code, and is as before within seconds',
    { timeout: 600_000 },
    async () => {
      // Planning is no part of this: each text is planned once beforehand.
      for (const query of [...worst, cheap]) await askPlanned(query)
      expect((await ask(cheap)).answer.data).toEqual({ actor: { name: 'Actor 1000' } })

      const began = Date.now()
      let open = 50
      const storm = Array.from({ length: 50 }, (_, at) =>
        ask(worst[at % worst.length] ?? '').finally(() => (open -= 1)),
      )
      const beside: Asked[] = []
      const ready: number[] = []
      while (open > 0) {
        const [answered, { status }] = await Promise.all([ask(cheap), fetch(`${server.url}/readyz`)])
        beside.push(answered)
        ready.push(status)
        await pause(100)
      }
      // Each of them has ended by its deadline and the time that planning may take; the rest is for a slow machine.
      expect(Date.now() - began).toBeLessThan(4 * operationTimeoutMs)
      for (const { status, answer } of beside) {
        expect(answer.errors).toBeUndefined()
        expect(status).toBe(200)
      }
      expect(new Set(ready)).toEqual(new Set([200]))
      expect(beside.length).toBeGreaterThan(3)

      const answers = await Promise.all(storm)
      const refused = answers.filter(({ status }) => status === 503)
      expect(refused.length).toBeGreaterThan(0)
      for (const { answer, retryAfter } of refused) {
        expect(answer).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] })
        expect(retryAfter).toBe('2')
      }
      const codes = answers.flatMap(
        ({ answer }) => answer.errors?.map(({ extensions }) => extensions.code) ?? [],
      )
      for (const code of codes)
        expect(['OVERLOADED', 'OPERATION_TIMEOUT', 'PATH_SEARCH_TOO_LARGE']).toContain(code)

      await waitUntil('nothing runs any more', async () => (await running()) === 0, 2_000)
      expect((await ask(cheap)).answer.data).toEqual({ actor: { name: 'Actor 1000' } })
      expect(lines.filter(({ msg }) => msg === 'internal error')).toEqual([])
    },
  )
})

test(
  'a client that leaves ends what the database reads for it, and nothing more is read',
  { timeout: 60_000 },
  async () => {
    const query = worst[3] ?? ''
    await ask(query)
    await waitUntil('nothing runs', async () => (await running()) === 0, 10_000)
    let reads = 0
    const stop = graph.observe(() => (reads += 1))
    const leaving = new AbortController()
    const asked = ask(query, {}, leaving.signal).catch(() => undefined)
    await waitUntil('the operation reads', async () => (await running()) > 0, 10_000)
    leaving.abort()
    await asked
    await waitUntil('its reads have ended', async () => (await running()) === 0, 2_000)
    const readBefore = reads
    await pause(500)
    stop()
    expect(reads).toBe(readBefore)
    // Eighteen is all of it: nine fields, each with statements and with records.
    expect(reads).toBeLessThan(18)
    expect(lines.filter(({ msg }) => msg === 'internal error')).toEqual([])
  },
)
