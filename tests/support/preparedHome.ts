import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { fingerprint } from '../../src/domain/fingerprint.ts'
import { connectGraph } from '../../src/graph/connectGraph.ts'
import { structureVersion } from '../../src/graph/migrations/structureVersion.ts'
import { prepareGraph } from '../../src/graph/prepareGraph.ts'
import { structure } from '../../src/graph/structure.ts'
import { cacheFolder } from '../../src/local/cacheFolder.ts'
import { homeVersion } from '../../src/local/homeVersion.ts'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { startNeo4j, type StartNeo4j } from '../../src/local/startNeo4j.ts'

const pom = new URL('../../src/local/pom.xml', import.meta.url)

/**
 * Makes a home whose Neo4j was started before, and whose graph has its structure and no data. Making the databases and the indexes
 * takes longer than a start. The home that is copied is kept for later runs.
 */
export async function preparedHome(
  home: string,
  options: Pick<StartNeo4j, 'javaHome' | 'signal'> = {},
): Promise<void> {
  const made = fingerprint([await readFile(pom, 'utf8'), homeVersion, structureVersion, structure])
  const kept = path.join(cacheFolder, `home-${made.slice(0, 12)}`)
  if (!existsSync(kept)) await makeHome(kept, options)
  await cp(kept, home, { recursive: true })
}

async function makeHome(kept: string, options: Pick<StartNeo4j, 'javaHome' | 'signal'>) {
  await mkdir(cacheFolder, { recursive: true })
  // Two workers may make it at the same time: each does it aside, and moves what is whole.
  const aside = await mkdtemp(path.join(cacheFolder, 'home-'))
  try {
    const neo4j = await startNeo4j({
      ...options,
      ...{ home: aside, purpose: 'test', onProgress: () => undefined },
    })
    try {
      const graph = await connectGraph({ ...neo4j, database: 'neo4j', timeoutMs: 60_000 })
      await prepareGraph(graph).finally(() => graph.close())
    } finally {
      await neo4j.stop()
    }
    const { logs, scratch } = neo4jFiles(aside)
    for (const folder of [logs, scratch]) await rm(folder, { recursive: true })
    await rename(aside, kept).catch((error: unknown) => {
      if (!existsSync(kept)) throw error
    })
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}
