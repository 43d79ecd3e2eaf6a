import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { readConfig, type Config } from '../../src/config.ts'
import { ParleyError } from '../../src/domain/ParleyError.ts'
import { connectGraph } from '../../src/graph/connectGraph.ts'
import { prepareGraph } from '../../src/graph/prepareGraph.ts'
import { makeClassArchive } from '../../src/local/makeClassArchive.ts'
import { borrowNeo4j } from './borrowNeo4j.ts'
import { runVitest } from './runVitest.ts'
import { startThrowAwayNeo4j } from './startThrowAwayNeo4j.ts'
import type { TestNeo4j } from './TestNeo4j.ts'

/** With one processor for each, and a Neo4j that plans on it. */
const mostWorkers = 2
/** Option of the JVMs that tests start, which end before the second compiler pays for itself; a worker's Neo4j runs for long, and has both. */
const firstCompilerAlone = '-XX:TieredStopAtLevel=1'
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.removeAllListeners(signal)
  process.on(signal, () => stopping.abort(signal))
}

process.exit(await runTests().catch(report))

/** Runs vitest against Neo4j servers that hold nothing, one for each worker, and leaves neither a process nor a file behind. */
async function runTests(): Promise<number> {
  const config = readConfig()
  const parameters = process.argv.slice(2)
  const servers =
    config.neo4j === undefined
      ? await startServers(
          config,
          parameters.length === 0 ? Math.min(mostWorkers, availableParallelism()) : 1,
        )
      : [await borrowNeo4j({ ...config.neo4j, database: config.database })]
  try {
    const texts = config.texts ?? sharedTexts()
    return await runVitest({
      parameters,
      workers: servers.length,
      environment: {
        NEO4J_TEST_SERVERS: JSON.stringify(servers),
        NEO4J_DATABASE: config.database,
        JDK_JAVA_OPTIONS: firstCompilerAlone,
        ...(texts === undefined ? {} : { PARLEY_TEXTS: texts }),
      },
      signal: stopping.signal,
    })
  } finally {
    await giveBack(servers)
  }
}

async function startServers({ javaHome }: Config, count: number): Promise<TestNeo4j[]> {
  const [onProgress, { signal }] = [console.log, stopping]
  // The tests start dozens of servers, which costs more than to make the archive.
  await makeClassArchive({ javaHome, signal, onProgress, exercise: makeStructure })
  const starts = Array.from({ length: count }, (_, at) =>
    startThrowAwayNeo4j({ javaHome, signal, onProgress }, at + 1),
  )
  const settled = await Promise.allSettled(starts)
  const started = settled.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
  const failure = settled.find((start) => start.status === 'rejected')
  if (failure === undefined) return started
  await giveBack(started)
  throw failure.reason
}

async function giveBack(servers: readonly TestNeo4j[]) {
  await Promise.all(servers.map((server) => server.giveBack()))
}

async function makeStructure(login: Omit<TestNeo4j, 'giveBack'>) {
  const graph = await connectGraph({ ...login, database: 'neo4j', timeoutMs: 60_000 })
  await prepareGraph(graph).finally(() => graph.close())
}

/** The folder with the texts of the sources, for those who have it beside the project. */
function sharedTexts() {
  const folder = fileURLToPath(new URL('../../../shared/sources', import.meta.url))
  return existsSync(folder) ? folder : undefined
}

function report(error: unknown) {
  if (stopping.signal.aborted) return 130
  console.error(error instanceof ParleyError ? error.message : error)
  return 1
}
