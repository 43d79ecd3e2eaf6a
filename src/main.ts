import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import pino, { type Logger } from 'pino'
import { loadAll } from './load/loadAll.ts'
import { listen } from './api/http/listen.ts'
import { readConfig, type Config } from './config.ts'
import { ParleyError } from './domain/ParleyError.ts'
import { exerciseNeo4j } from './exerciseNeo4j.ts'
import { buildPages } from './buildPages.ts'
import { sandboxUrl } from './graphiql/sandboxUrl.ts'
import { extentInWords } from './extentInWords.ts'
import { connectGraph } from './graph/connectGraph.ts'
import { openedGraph } from './graph/openedGraph.ts'
import { prepareGraph } from './graph/prepareGraph.ts'
import { warmPlans } from './graph/warmPlans.ts'
import { warmWrites } from './graph/warmWrites.ts'
import { graphInWords } from './graphInWords.ts'
import { makeClassArchive } from './local/makeClassArchive.ts'
import { superviseNeo4j } from './local/superviseNeo4j.ts'
import { ProgressLine } from './ProgressLine.ts'
import { untilBroken } from './local/untilBroken.ts'

/** Whoever stops Parley finds nothing left after 5 s; what has not ended by then is ended by force. */
const longestStopMs = 4_600
/** The ready line waits for the plans of first questions, but no longer than so on a slow machine. */
const readyAfterMs = 20_000
const parentPollMs = 500
const sayAgainAfterMs = 60_000

interface Login {
  uri: string
  username: string
  password: string
}

const stopping = new AbortController()
let stopBy = Infinity
/** What has to be ended, in the order in which it was started. */
const started: (() => Promise<unknown>)[] = []
let logger: Logger | undefined

stopWhenTold()
start().catch(fail)

async function start() {
  const config = readConfig()
  logger = pino({ level: config.logLevel })
  if (config.startedByNpm) stopWithParent()
  await refuseTakenAddress(config)
  onProgress(graphInWords(config))
  if (config.neo4j !== undefined) void watchNamed(config.neo4j, logger)
  // Its packages take seconds to load, and nothing to refuse a start: Neo4j starts meanwhile.
  const serving = import('./api/http/startServer.ts')
  const login = config.neo4j ?? (await startEmbedded(config, logger))
  const { graph, isNew } = await openGraph(config, login)
  await loadAll(graph, { texts: config.texts, onProgress })
  // The pages need little of Neo4j, which has little else to do until somebody asks.
  const warming = config.planAhead ? warmPlans(graph, stopping.signal) : undefined
  const pages = await buildPages({ onProgress })
  stopping.signal.throwIfAborted()
  const { startServer } = await serving
  const server = await startServer({ ...config, graph, logger, pages })
  started.push(() => server.stop())
  if (warming !== undefined) {
    onProgress(`Answering at ${server.url} already; planning the first questions …`)
    await Promise.race([warming, pause(readyAfterMs, undefined, { signal: stopping.signal })])
  }
  announce(server.url, isNew)
  await warming
  if (config.planAhead) await warmWrites(graph, stopping.signal)
  if (config.neo4j === undefined) await speedUpStarts(config, logger)
}

/** Makes the class archive for the starts that come, which a stop ends. Without it they take longer, and nothing else. */
async function speedUpStarts({ javaHome }: Config, logger: Logger) {
  const { signal } = stopping
  const making = makeClassArchive({
    ...{ javaHome, signal, onProgress },
    exercise: (login) => exerciseNeo4j(login, signal),
  }).catch((error: unknown) => {
    if (!signal.aborted) logger.warn({ err: error }, 'Later starts of Neo4j will not be faster.')
  })
  started.push(() => making)
  await making
}

/** Says so before Neo4j is brought up, which would take seconds in vain. */
async function refuseTakenAddress({ host, port }: Config) {
  const probe = createServer()
  await listen(probe, host, port)
  await new Promise((resolve) => probe.close(resolve))
}

async function startEmbedded({ home, javaHome }: Config, logger: Logger) {
  const starting = superviseNeo4j(
    { home, javaHome, purpose: 'server', onProgress, signal: stopping.signal },
    {
      onDeath: (how) => logger.error(how),
      onRestart: () => logger.info('The embedded Neo4j answers again.'),
      onGivingUp: fail,
    },
  )
  // Known before it is up: a stop in the middle of the start must wait for the end of the JVM as well.
  started.push(async () => (await starting.catch(() => undefined))?.stop({ withinMs: remainingMs() }))
  return starting
}

/** Says each minute that a Neo4j of somebody else's needs a restart, for as long as it does. */
async function watchNamed(login: Login, logger: Logger) {
  const { signal } = stopping
  while (!signal.aborted) {
    const fault = await untilBroken(login, signal).catch(() => undefined)
    if (fault === undefined) continue
    logger.error(`The Neo4j at ${login.uri} has to be restarted; its disk may be full. It says: ${fault}`)
    await pause(sayAgainAfterMs, undefined, { signal }).catch(() => undefined)
  }
}

async function openGraph({ database, operationTimeoutMs: timeoutMs }: Config, login: Login) {
  const graph = await connectGraph({ ...login, database, timeoutMs })
  // A frozen Neo4j does not answer the driver's farewell.
  started.push(() => Promise.race([graph.close(), pause(300)]))
  const extent = await openedGraph(graph)
  onProgress(extentInWords(extent))
  await prepareGraph(graph, new ProgressLine(process.stdout))
  return { graph, isNew: extent.nodes === 0 }
}

function announce(url: string, isNew: boolean) {
  const endpoint = `${url}/graphql`
  const hint = isNew ? '\n  To write:           npm run token -- create --role curator --name NAME' : ''
  console.log(`Parley is ready at ${url}
  To explore:         ${url}/explore
  To ask in GraphQL:  ${endpoint}
  In Apollo Sandbox:  ${sandboxUrl(endpoint)}
  What to ask first:  README.md${hint}`)
}

function onProgress(line: string) {
  console.log(line)
}

function stopWhenTold() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // bin/start.mjs ends at once on a signal; from here on there is something to be ended first.
    process.removeAllListeners(signal)
    process.on(signal, () => stop(0))
  }
  process.on('uncaughtException', fail)
  // Whoever read the output may be gone before Parley is.
  process.stdout.on('error', () => undefined)
}

/** npm does not pass on that it was killed hard. */
function stopWithParent() {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || stop(0), parentPollMs).unref()
}

function fail(error: unknown) {
  if (stopping.signal.aborted) return
  if (error instanceof ParleyError) {
    console.error(error.message)
  } else {
    console.error(`Parley cannot go on: ${error instanceof Error ? error.message : String(error)}`)
    logger?.debug({ err: error })
  }
  stop(1)
}

function stop(status: number) {
  if (stopping.signal.aborted) return
  stopBy = Date.now() + longestStopMs
  stopping.abort()
  void endAll().finally(() => process.exit(status))
}

async function endAll() {
  for (const end of started.reverse()) {
    await end().catch((error: unknown) => logger?.error({ err: error }, 'Something did not end well.'))
  }
}

function remainingMs() {
  return Math.max(0, stopBy - Date.now())
}
