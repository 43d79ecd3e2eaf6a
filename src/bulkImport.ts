import { copyFile, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from './config.ts'
import { counted } from './domain/counted.ts'
import { ParleyError } from './domain/ParleyError.ts'
import { countedNodes } from './graph/exported/countedNodes.ts'
import type { Graph } from './graph/Graph.ts'
import { nextInstant } from './graph/ledger/nextInstant.ts'
import { readLedger } from './graph/ledger/readLedger.ts'
import { prepareGraph } from './graph/prepareGraph.ts'
import { timeForAll } from './graph/connection/timeForAll.ts'
import { importByHand } from './importers/bulk/importByHand.ts'
import { prepareBulk, type PreparedBulk } from './importers/bulk/prepareBulk.ts'
import type { SinkFor } from './importers/coded/RecordSink.ts'
import type { Telling } from './ProgressLine.ts'
import { finishBulk } from './finishBulk.ts'
import { claimHome, type HeldClaim } from './local/claimHome.ts'
import { importStore } from './local/importStore.ts'
import { neo4jFiles } from './local/neo4jFiles.ts'
import { replaceData } from './local/replaceData.ts'
import { runningNeo4j } from './local/runningNeo4j.ts'
import { onFoundGraph } from './onFoundGraph.ts'
import { onGraph } from './onGraph.ts'

/** What is loaded in bulk. */
export interface Bulk {
  /** How many bytes there are to load. */
  readonly bytes: number
  /** The instant that the records bring with them; the next one of the ledger where it is left out. */
  readonly recordedAt?: string | undefined
  /** Hands the records to the sinks of their data sets; the graph is there to be asked. */
  readonly load: (graph: Graph, sinkFor: SinkFor) => Promise<void>
  readonly telling: Telling
}

/**
 * Loads coded records by making the store of the embedded Neo4j anew: from all that the graph holds and what is loaded. The new store takes the
 * place of the old one when it is whole, with its indexes; until then nothing of the old one is changed. Answers how many records are new, or,
 * where another server is named, null, for there the files wait for whoever may stop it.
 */
export async function bulkImport(config: Config, bulk: Bulk): Promise<number | null> {
  const { home, neo4j, database } = config
  const { say } = bulk.telling
  if (path.resolve(home).includes(','))
    throw new ParleyError(
      'BAD_USER_INPUT',
      `The import of Neo4j cannot read files whose path holds a comma, as ${path.resolve(home)} does. Set PARLEY_HOME to another folder.`,
    )
  if (neo4j !== undefined) {
    const folder = path.resolve(home, 'bulk')
    say(importByHand(database, await prepare(config, bulk, folder), folder))
    return null
  }
  if ((await runningNeo4j(home)) !== undefined)
    throw new ParleyError(
      'BAD_USER_INPUT',
      'The server runs: stop it before an import with --bulk, which makes its store anew.',
    )
  // Held from the reading of the old store until the new one is in its place: what anybody wrote meanwhile would be lost.
  const claim = await claimHome({ home, onProgress: say })
  try {
    const folder = neo4jFiles(home).bulk
    const prepared = await prepare({ ...config, claim }, bulk, folder)
    await makeStore(config, prepared, { folder, claim, telling: bulk.telling })
    return prepared.recorded
  } finally {
    await claim.release()
  }
}

async function prepare(
  config: Config & { claim?: HeldClaim },
  { bytes, recordedAt, load, telling }: Bulk,
  folder: string,
): Promise<PreparedBulk> {
  const { neo4j, database } = config
  const began = Date.now()
  const prepared = await onFoundGraph(config, { accepts: 'any', telling }, async (graph) => {
    if (neo4j !== undefined)
      telling.say(
        `Stop all else that writes to the database "${database}": what is written from now until it is imported is lost.`,
      )
    await refuseStrangers(graph, database)
    await prepareGraph(graph, telling)
    const now = recordedAt ?? nextInstant(await readLedger(graph))
    return prepareBulk(graph, { folder: path.join(folder, 'files'), bytes, now, telling }, (sinkFor) =>
      load(graph, sinkFor),
    )
  })
  telling.say(`Files written in ${secondsSince(began)} s.`)
  return prepared
}

/** The import replaces all that the database holds, and only what is Parley's is read before. */
async function refuseStrangers(graph: Graph, database: string): Promise<void> {
  const [{ all, own } = { all: 0, own: 0 }] = await graph.read(countedNodes, {}, timeForAll())
  if (all === own) return
  throw new ParleyError(
    'BAD_USER_INPUT',
    `The database "${database}" holds ${counted(all - own, 'node')} beside those of Parley, and an import with --bulk would remove what is not Parley's. Import without --bulk, or give Parley a database of its own.`,
  )
}

async function makeStore(
  config: Config,
  { arguments: parameters, rest }: PreparedBulk,
  { folder, claim, telling }: { folder: string; claim: HeldClaim; telling: Telling },
): Promise<void> {
  const { home, javaHome } = config
  const newHome = path.join(folder, 'home')
  const began = Date.now()
  await importStore({ home: newHome, parameters, claim, telling, javaHome })
  telling.say(`Imported in ${secondsSince(began)} s.`)
  // The data goes with a password: that of the home it is for.
  await mkdir(neo4jFiles(newHome).root, { recursive: true, mode: 0o700 })
  await copyFile(neo4jFiles(home).password, neo4jFiles(newHome).password)
  const indexing = Date.now()
  await onGraph({ ...config, home: newHome }, (graph) => finishBulk(graph, rest, telling))
  telling.say(`Indexed in ${secondsSince(indexing)} s.`)
  await replaceData(home, newHome)
  await rm(folder, { recursive: true, force: true })
}

const secondsSince = (instant: number): string => ((Date.now() - instant) / 1000).toFixed(1)
