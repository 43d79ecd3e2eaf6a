import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ParleyError } from '../domain/ParleyError.ts'
import { cacheFolder } from './cacheFolder.ts'
import { runCommand } from './runCommand.ts'

const pom = fileURLToPath(new URL('pom.xml', import.meta.url))
const oldestMaven = [3, 6, 3] as const

interface Fetching {
  onProgress: (line: string) => void
  signal?: AbortSignal | undefined
  /** Where the class path is remembered. */
  cacheFolder?: string
}

/** The class path of the embedded Neo4j: remembered while all its jars exist, else resolved through Maven. */
export async function neo4jClasspath(fetching: Fetching): Promise<string> {
  const remembered = path.join(fetching.cacheFolder ?? cacheFolder, `neo4j-${await pomDigest()}.classpath`)
  const known = await readFile(remembered, 'utf8').catch(() => undefined)
  if (known !== undefined && known.split(path.delimiter).every((jar) => existsSync(jar))) return known
  await fetchTo(remembered, fetching)
  return readFile(remembered, 'utf8')
}

async function pomDigest() {
  return createHash('sha256')
    .update(await readFile(pom))
    .digest('hex')
    .slice(0, 12)
}

async function fetchTo(remembered: string, { onProgress, signal }: Fetching) {
  await checkMaven(signal)
  onProgress('Fetching Neo4j through Maven (123 MB, once) …')
  await mkdir(path.dirname(remembered), { recursive: true })
  // Written aside and renamed: another command may read the file meanwhile.
  const written = `${remembered}.${process.pid}`
  const goal = ['dependency:build-classpath', '-DincludeScope=runtime', `-Dmdep.outputFile=${written}`]
  const maven = await runCommand('mvn', ['--batch-mode', '--no-transfer-progress', '-f', pom, ...goal], {
    signal,
  })
  if (maven.status !== 0) {
    throw new ParleyError(
      'NEO4J_START_FAILED',
      `Maven could not fetch Neo4j: ${firstError(maven.stdout + maven.stderr)} ` +
        'Check that this machine reaches a Maven repository, and start again.',
    )
  }
  await rename(written, remembered)
}

async function checkMaven(signal?: AbortSignal) {
  const asked = await runCommand('mvn', ['--version'], { signal })
  const version = /Apache Maven (\d+)\.(\d+)\.(\d+)/.exec(asked.stdout)?.slice(1).map(Number)
  if (version === undefined || isOlder(version, oldestMaven)) {
    const fault =
      version === undefined ? 'No working mvn command was found' : `Maven ${version.join('.')} is too old`
    throw new ParleyError(
      'MAVEN_MISSING',
      `${fault}, which fetches the embedded Neo4j. Install Maven ${oldestMaven.join('.')} or newer, ` +
        'or set NEO4J_URI to a Neo4j that runs already.',
    )
  }
}

function isOlder(version: readonly number[], least: readonly number[]) {
  const differing = least.findIndex((part, index) => version[index] !== part)
  return differing !== -1 && (version[differing] ?? 0) < (least[differing] ?? 0)
}

function firstError(output: string) {
  const line = output.split('\n').find((text) => text.includes('ERROR')) ?? 'it gave no reason.'
  // eslint-disable-next-line no-control-regex -- Maven colours its output even in batch mode.
  return line.replace(/\u001b\[[0-9;]*m/g, '').replace(/^\[?ERROR\]?:?\s*/, '')
}
