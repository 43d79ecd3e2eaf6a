import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../../src/config.ts'
import { ParleyError } from '../../src/domain/ParleyError.ts'
import { borrowNeo4j } from './borrowNeo4j.ts'
import { runVitest } from './runVitest.ts'
import { startThrowAwayNeo4j } from './startThrowAwayNeo4j.ts'

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.removeAllListeners(signal)
  process.on(signal, () => stopping.abort(signal))
}

process.exit(await runTests().catch(report))

/** Runs vitest against a Neo4j that holds nothing, and leaves neither a process nor a file behind. */
async function runTests(): Promise<number> {
  const config = readConfig()
  const neo4j =
    config.neo4j === undefined
      ? await startThrowAwayNeo4j({
          onProgress: console.log,
          javaHome: config.javaHome,
          signal: stopping.signal,
        })
      : await borrowNeo4j({ ...config.neo4j, database: config.database })
  try {
    const texts = config.texts ?? sharedTexts()
    return await runVitest({
      parameters: process.argv.slice(2),
      environment: {
        NEO4J_URI: neo4j.uri,
        NEO4J_USERNAME: neo4j.username,
        NEO4J_PASSWORD: neo4j.password,
        NEO4J_DATABASE: config.database,
        ...(texts === undefined ? {} : { PARLEY_TEXTS: texts }),
      },
      signal: stopping.signal,
    })
  } finally {
    await neo4j.giveBack()
  }
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
