import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { connectGraph } from '../../src/graph/connectGraph.ts'
import { prepareGraph } from '../../src/graph/prepareGraph.ts'
import { startThrowAwayNeo4j } from '../../tests/support/startThrowAwayNeo4j.ts'
import { loadEvents } from '../loadEvents.ts'
import packageOf from '../../package.json' with { type: 'json' }
import { installPeer } from './installPeer.ts'
import { load, post } from './load.ts'
import { processorSeconds } from './processorSeconds.ts'
import { report, type Measured, type ServerName } from './report.ts'
import { shapes, type Shape } from './shapes.ts'

// Parley, @neo4j/graphql and a bare driver on one graph in one Neo4j, asked the same in turns: npm run bench
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '46000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1.5' },
    shapes: { type: 'string', default: '' },
  },
})
const [events, rounds, seconds] = [values.events, values.rounds, values.seconds].map(Number) as [
  number,
  number,
  number,
]
const asked = shapes.filter(({ name }) => values.shapes.split(',').some((part) => name.includes(part)))
const atOnce = [1, 16]

/** What npm start gives Node, for all three. */
const { start: startScript } = packageOf.scripts
const nodeFlags = startScript.split(' ').filter((word) => word.startsWith('--'))

const peerFolder = fileURLToPath(new URL('neo4jGraphql/', import.meta.url))
await installPeer(peerFolder)
const neo4j = await startThrowAwayNeo4j({ onProgress: console.error })
const { uri, username, password } = neo4j
const environment = {
  ...process.env,
  // As npm start sets it, for all three.
  NODE_ENV: 'production',
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
}

interface Server {
  readonly url: string
  readonly process: ChildProcess
  readonly body: (shape: Shape, variables: object) => string
}
const servers = new Map<ServerName, Server>()
try {
  Object.assign(process.env, environment)
  const graph = await connectGraph({ uri, username, password, database: 'neo4j', timeoutMs: 600_000 })
  await prepareGraph(graph)
  await loadEvents(graph, events)
  // What the peer filters by, so that it has an index for each of its questions; the rest it shares with Parley.
  await graph.define('CREATE INDEX peer_code IF NOT EXISTS FOR (n:Action) ON (n.code)')
  await graph.define('CREATE INDEX peer_time IF NOT EXISTS FOR (n:Action) ON (n.timeEarliest)')
  await graph.define('CALL db.awaitIndexes(600)')
  await graph.define('CALL db.prepareForReplanning()')
  await graph.close()
  const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  await start('Parley', here('servers/parley.ts'), ({ parley }, variables) =>
    JSON.stringify({ query: parley, variables }),
  )
  await start('@neo4j/graphql', `${peerFolder}server.mjs`, ({ peer }, variables) =>
    JSON.stringify({ query: peer, variables }),
  )
  await start('bare driver', here('servers/bare.ts'), ({ name }, variables) =>
    JSON.stringify({ shape: name, variables }),
  )
  for (const shape of asked) await compare(shape)
  console.error('All three give the same answers.')
  report(await measure())
} finally {
  for (const { process: child } of servers.values()) child.kill()
  await neo4j.giveBack()
}

async function start(name: ServerName, file: string, body: Server['body']) {
  const execArgv = [...process.execArgv, ...nodeFlags]
  const child = fork(file, { env: environment, execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const died = once(child, 'exit').then(() => Promise.reject(new Error(`${file} ended before it was ready.`)))
  died.catch(() => undefined)
  const [{ url }] = (await Promise.race([once(child, 'message'), died])) as [{ url: string }]
  servers.set(name, { url, process: child, body })
}

/** Ends the benchmark where two of the three answer one question differently. */
async function compare(shape: Shape) {
  const compared = (shape.compared ?? ((answer: unknown) => answer)) as (answer: unknown) => unknown
  const likeParley = (shape.likeParley ?? ((answer: unknown) => answer)) as (answer: unknown) => unknown
  for (const variables of shape.variables) {
    const answers = await Promise.all(
      [...servers].map(async ([name, { url, body }]) => {
        const { data, errors } = JSON.parse((await post(url, body(shape, variables))).toString()) as {
          data: unknown
          errors?: unknown
        }
        if (errors !== undefined) throw new Error(`${name}, ${shape.name}: ${JSON.stringify(errors)}`)
        return { name, answer: compared(name === '@neo4j/graphql' ? likeParley(data) : data) }
      }),
    )
    const [first, ...others] = answers
    const other = others.find(({ answer }) => !isDeepStrictEqual(answer, first?.answer))
    if (first !== undefined && other !== undefined)
      throw new Error(
        `${shape.name} of ${JSON.stringify(variables)}:\n${first.name}: ${JSON.stringify(first.answer)}\n${other.name}: ${JSON.stringify(other.answer)}`,
      )
  }
}

/** Loads every server with every shape for a moment, round after round, so that what disturbs the machine disturbs all. */
async function measure(): Promise<Measured[]> {
  const measured: Measured[] = []
  for (let round = 0; round <= rounds; round += 1) {
    for (const shape of asked)
      for (const clients of atOnce)
        for (const [name, { url, process: child, body }] of inTurn([...servers], round)) {
          const bodies = shape.variables.map((variables) => body(shape, variables))
          const before = await Promise.all([processorSeconds(child), processorSeconds(neo4j.pid)])
          // The first round only warms: JavaScript, the JVM and the plans.
          const seen = await load(url, bodies, { clients, seconds: round === 0 ? 2 * seconds : seconds })
          const after = await Promise.all([processorSeconds(child), processorSeconds(neo4j.pid)])
          if (round === 0) continue
          const [own, database] = after.map((cpu, at) => cpu - (before[at] ?? 0)) as [number, number]
          measured.push({ shape: shape.name, server: name, clients, ...seen, own, database })
        }
    console.error(round === 0 ? 'warm' : `round ${round} of ${rounds}`)
  }
  return measured
}

function inTurn<T>(items: readonly T[], turn: number): T[] {
  const first = turn % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}
