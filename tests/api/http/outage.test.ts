import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '../../../src/api/http/startServer.ts'
import { readConfig } from '../../../src/config.ts'
import { createToken } from '../../../src/curation/createToken.ts'
import { connectGraph } from '../../../src/graph/connectGraph.ts'
import type { Graph } from '../../../src/graph/Graph.ts'
import { prepareGraph } from '../../../src/graph/prepareGraph.ts'
import { startNeo4j, type LocalNeo4j } from '../../../src/local/startNeo4j.ts'
import { builtPages } from '../../support/builtPages.ts'
import { checkRecord } from '../../support/checkRecord.ts'
import { freeze } from '../../support/freeze.ts'
import { preparedHome } from '../../support/preparedHome.ts'
import type { Answer } from './startHost.ts'

// Among the runs of the tests, so that what a hard stop leaves here goes with the next run.
const runs = fileURLToPath(new URL('../../../node_modules/.cache/parley/runs/', import.meta.url))

let home: string
let neo4j: LocalNeo4j
let graph: Graph
let token: string
let server: Awaited<ReturnType<typeof startServer>>

// A Neo4j of its own: the one that the tests share must not be stopped.
const start = (port?: number) => startNeo4j({ home, port, purpose: 'test', onProgress: () => undefined })

beforeAll(async () => {
  await mkdir(runs, { recursive: true })
  home = await mkdtemp(`${runs}outage-`)
  await preparedHome(home)
  neo4j = await start()
  graph = await connectGraph({ ...neo4j, database: 'neo4j', timeoutMs: 4_500, inspect: checkRecord })
  await prepareGraph(graph)
  token = await createToken(graph, { name: 'Ada', role: 'curator', agent: false, expiresAt: null })
  server = await startServer({
    ...readConfig({}),
    graph,
    port: 0,
    logger: pino({ level: 'silent' }),
    pages: await builtPages(),
  })
}, 120_000)

afterAll(async () => {
  await server.stop()
  await graph.close()
  await neo4j.stop()
  await rm(home, { recursive: true, force: true })
})

/** Asks for an actor that does not exist: its answer, the status of /readyz, and how long the slower one took. */
async function ask() {
  const started = Date.now()
  const [answer, ready] = await Promise.all([
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ actor(id: "nobody") { name } }' }),
    }).then((response) => response.json() as Promise<Answer>),
    fetch(`${server.url}/readyz`).then(({ status }) => status),
  ])
  return { answer, ready, code: answer.errors?.[0]?.extensions.code, ms: Date.now() - started }
}

/** Asks with a token: the status and code of the answer, and how long it took. */
async function askWithToken() {
  const started = Date.now()
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ actor(id: "nobody") { name } }' }),
  })
  const { errors } = (await response.json()) as Answer
  return { status: response.status, code: errors?.[0]?.extensions.code, ms: Date.now() - started }
}

const untilAnswered = () =>
  expect
    .poll(async () => await ask(), { timeout: 60_000, interval: 500 })
    .toMatchObject({ answer: { data: { actor: null } }, code: undefined, ready: 200 })

test(
  'a graph that goes away is an error with a code within 5 s, and all recovers when it is back',
  { timeout: 180_000 },
  async () => {
    await untilAnswered()
    await neo4j.stop()
    for (let asked = 0; asked < 3; asked++) {
      const { code, ready, ms } = await ask()
      expect(code).toBe('GRAPH_UNAVAILABLE')
      expect(ready).toBe(503)
      expect(ms).toBeLessThan(5_000)
    }
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect(await askWithToken()).toMatchObject({ status: 503, code: 'GRAPH_UNAVAILABLE' })
    neo4j = await start(neo4j.port)
    await untilAnswered()
    expect(await askWithToken()).toMatchObject({ status: 200, code: undefined })
  },
)

test(
  'a graph that hangs is an error with a code within 5 s, and all recovers when it goes on',
  { timeout: 120_000 },
  async () => {
    await untilAnswered()
    try {
      await freeze(neo4j.pid)
      for (let asked = 0; asked < 3; asked++) {
        const { code, ready, ms } = await ask()
        expect(['OPERATION_TIMEOUT', 'GRAPH_UNAVAILABLE']).toContain(code)
        expect(ready).toBe(503)
        expect(ms).toBeLessThan(5_000)
      }
      const refused = await askWithToken()
      expect(['OPERATION_TIMEOUT', 'GRAPH_UNAVAILABLE']).toContain(refused.code)
      expect(refused.status).toBe(503)
      expect(refused.ms).toBeLessThan(5_000)
    } finally {
      process.kill(neo4j.pid, 'SIGCONT')
    }
    await untilAnswered()
  },
)
