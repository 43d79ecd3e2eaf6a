import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readClaim } from '../../src/local/claimHome.ts'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { processMark, stillLives, type ProcessMark } from '../../src/local/processMark.ts'
import { startNeo4j, type StartNeo4j } from '../../src/local/startNeo4j.ts'
import { preparedHome } from './preparedHome.ts'
import type { TestNeo4j } from './TestNeo4j.ts'

const runs = fileURLToPath(new URL('../../node_modules/.cache/parley/runs/', import.meta.url))

/** Starts an empty Neo4j in a folder of its own, which goes when the run ends. A run may have several, by number. */
export async function startThrowAwayNeo4j(
  options: Pick<StartNeo4j, 'onProgress' | 'javaHome' | 'signal'>,
  number = 1,
): Promise<TestNeo4j & { pid: number }> {
  await sweepDeadRuns()
  const home = path.join(runs, `${runName(processMark(process.pid))}.${number}`)
  const remove = () => rm(home, { recursive: true, force: true })
  try {
    await preparedHome(home, options)
    const { uri, username, password, pid, stop } = await startNeo4j({ ...options, home, purpose: 'test' })
    return { uri, username, password, pid, giveBack: () => stop().then(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Removes what runs left behind that were killed before they could. */
async function sweepDeadRuns() {
  for (const name of await readdir(runs).catch(() => [])) {
    if (name.split('.')[0] === runName(processMark(parseInt(name)))) continue
    const home = path.join(runs, name)
    const jvm = (await readClaim(neo4jFiles(home).claim))?.jvm
    if (jvm === undefined || !stillLives(jvm)) await rm(home, { recursive: true, force: true })
  }
}

/** Says whose run it is, so that nobody sweeps it while that process lives. */
function runName(mark: ProcessMark | undefined) {
  return mark === undefined ? '' : `${mark.pid}-${mark.born.replaceAll(/\W/g, '')}`
}
