import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { fingerprint } from '../../src/domain/fingerprint.ts'
import { connectGraph } from '../../src/graph/connectGraph.ts'
import { structureVersion } from '../../src/graph/migrations/structureVersion.ts'
import { prepareGraph } from '../../src/graph/prepareGraph.ts'
import { structure } from '../../src/graph/structure/structure.ts'
import { cacheFolder } from '../../src/local/cacheFolder.ts'
import { homeVersion } from '../../src/local/homeVersion.ts'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { startNeo4j, type StartNeo4j } from '../../src/local/startNeo4j.ts'

const dayMs = 86_400_000
/** Files that decide what Neo4j makes. */
const sources = ['pom.xml', 'writeNeo4jConf.ts'].map(
  (name) => new URL(`../../src/local/${name}`, import.meta.url),
)

let making: Promise<void> | undefined

/**
 * Makes a home whose Neo4j was started before, and whose database has constraints and indexes, and no node. Making them takes
 * longer than a start. The home that is copied is kept for later runs.
 */
export async function preparedHome(
  home: string,
  options: Pick<StartNeo4j, 'javaHome' | 'signal'> = {},
): Promise<void> {
  const texts = await Promise.all(sources.map((file) => readFile(file, 'utf8')))
  const made = fingerprint([texts, homeVersion, structureVersion, structure])
  const kept = path.join(cacheFolder, `home-${made.slice(0, 12)}`)
  if (!existsSync(kept)) await (making ??= makeHome(kept, options))
  await cp(kept, home, { recursive: true })
}

async function makeHome(kept: string, options: Pick<StartNeo4j, 'javaHome' | 'signal'>) {
  await mkdir(cacheFolder, { recursive: true })
  await removeOlder()
  // Two processes may make it at the same time: each does it aside, and moves what is whole.
  const aside = await mkdtemp(path.join(cacheFolder, 'home-'))
  try {
    const neo4j = await startNeo4j({
      ...options,
      ...{ home: aside, purpose: 'test', onProgress: () => undefined },
    })
    try {
      const graph = await connectGraph({ ...neo4j, database: 'neo4j', timeoutMs: 60_000 })
      await prepareGraph(graph)
      await graph.define('MATCH (n) DETACH DELETE n')
      await graph.close()
    } finally {
      // Copies of a store that was killed would have to be recovered.
      await neo4j.stop({ withinMs: 120_000 })
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

/** Removes the homes of other versions, and those that a run that was killed has left. */
async function removeOlder() {
  for (const name of await readdir(cacheFolder)) {
    const found = path.join(cacheFolder, name)
    if (!name.startsWith('home-') || Date.now() - (await stat(found)).mtimeMs < dayMs) continue
    await rm(found, { recursive: true, force: true })
  }
}
