import { copyFile, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from './config.ts'
import { ParleyError } from './domain/ParleyError.ts'
import type { Graph } from './graph/Graph.ts'
import { prepareGraph } from './graph/prepareGraph.ts'
import { restoreLists, type UnwritableList } from './graph/write/restoreLists.ts'
import { prepareBulk, type PreparedBulk } from './importers/bulk/prepareBulk.ts'
import type { RecordSink } from './importers/coded/RecordSink.ts'
import { claimHome, type HeldClaim } from './local/claimHome.ts'
import { importStore } from './local/importStore.ts'
import { neo4jFiles } from './local/neo4jFiles.ts'
import { replaceData } from './local/replaceData.ts'
import { runningNeo4j } from './local/runningNeo4j.ts'
import { onGraph } from './onGraph.ts'

/** What is loaded in bulk. */
export interface Bulk {
  /** How many bytes there are to load. */
  readonly bytes: number
  readonly now: string
  /** Hands the records to the sinks of their data sets; the graph is there for all else. */
  readonly load: (graph: Graph, sinkFor: (dataset: string) => RecordSink) => Promise<void>
  readonly onProgress: (line: string) => void
}

const listsAtOnce = 5_000

/**
 * Loads coded records by making the store of the embedded Neo4j anew: from all that the graph holds and what is loaded. The new store takes the
 * place of the old one when it is whole, with its indexes. Answers how many records are new, or, where another server is named,
 * null, for there the files wait for whoever may stop it.
 */
export async function bulkImport(config: Config, bulk: Bulk): Promise<number | null> {
  const { home, neo4j } = config
  const folder = path.resolve(home, 'bulk')
  if (neo4j !== undefined) {
    bulk.onProgress(byHand(config, await prepare(config, bulk, folder), folder))
    return null
  }
  if ((await runningNeo4j(home)) !== undefined)
    throw new ParleyError(
      'BAD_USER_INPUT',
      'The server runs: stop it before an import with --bulk, which makes its store anew.',
    )
  // Held from the reading of the old store until the new one is in its place: what anybody wrote meanwhile would be lost.
  const claim = await claimHome({ home, onProgress: bulk.onProgress })
  try {
    const prepared = await prepare({ ...config, claim }, bulk, folder)
    await makeStore(config, prepared, { folder, onProgress: bulk.onProgress })
    return prepared.recorded
  } finally {
    await claim.release()
  }
}

async function prepare(
  config: Config & { claim?: HeldClaim },
  { bytes, now, load, onProgress }: Bulk,
  folder: string,
): Promise<PreparedBulk> {
  const began = Date.now()
  const prepared = await onGraph(config, async (graph) => {
    await prepareGraph(graph)
    return prepareBulk(graph, { folder: path.join(folder, 'files'), bytes, now }, (sinkFor) =>
      load(graph, sinkFor),
    )
  })
  onProgress(`Files written in ${secondsSince(began)} s.`)
  return prepared
}

async function makeStore(
  config: Config,
  { arguments: parameters, lists }: PreparedBulk,
  { folder, onProgress }: { folder: string; onProgress: (line: string) => void },
): Promise<void> {
  const { home, javaHome } = config
  const newHome = path.join(folder, 'home')
  await rm(newHome, { recursive: true, force: true })
  const began = Date.now()
  await importStore({ home: newHome, parameters, onProgress, javaHome })
  onProgress(`Imported in ${secondsSince(began)} s.`)
  // The data goes with a password: that of the home it is for.
  await mkdir(neo4jFiles(newHome).root, { recursive: true, mode: 0o700 })
  await copyFile(neo4jFiles(home).password, neo4jFiles(newHome).password)
  const indexing = Date.now()
  await onGraph({ ...config, home: newHome }, (graph) => finishBulk(graph, lists))
  onProgress(`Indexed in ${secondsSince(indexing)} s.`)
  await replaceData(home, newHome)
  await rm(folder, { recursive: true, force: true })
}

/** Gives a graph that was imported in bulk its constraints, its indexes and what no file could bring. */
export async function finishBulk(graph: Graph, lists: readonly UnwritableList[]): Promise<void> {
  await prepareGraph(graph)
  for (let at = 0; at < lists.length; at += listsAtOnce) {
    const rows = lists.slice(at, at + listsAtOnce)
    await graph.write((run) => run(restoreLists, { rows }))
  }
}

function byHand({ database }: Config, { arguments: parameters }: PreparedBulk, folder: string): string {
  const command = ['neo4j-admin database import full', database, ...parameters]
  return `The files are in ${folder}. Stop the database "${database}" and run on its machine, where they have to be as well:

${command.join(' \\\n  ')}

Then start the database, and give it its indexes and what no such file can hold:

npm run import -- bulk-end ${path.join(folder, 'files', 'lists.json')}`
}

const secondsSince = (instant: number): string => ((Date.now() - instant) / 1000).toFixed(1)
