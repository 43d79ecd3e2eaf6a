import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { wholeNodes } from '../../graph/exported/wholeNodes.ts'
import { wholeRelationships } from '../../graph/exported/wholeRelationships.ts'
import type { Graph } from '../../graph/Graph.ts'
import { timeForAll } from '../../graph/timeForAll.ts'
import type { UnwritableList } from '../../graph/write/restoreLists.ts'
import type { RecordSink } from '../coded/RecordSink.ts'
import { CodedParts } from './CodedParts.ts'
import { listSeparator } from './CsvFile.ts'
import { partitionCount } from './partitionCount.ts'
import { StoredFiles } from './StoredFiles.ts'
import { writeSideBySide } from './writeSideBySide.ts'

const pageSize = 2_000
/** What a thread reads at a time; in memory it is several times as much. */
const portionBytes = 16_000_000
/** The line of a partition is so many times as long as a short line that it was read from; a long one grows less. */
const growth = 20

/** Files that are ready to be imported, and what is left to do when they are. */
export interface PreparedBulk {
  /** What `neo4j-admin database import full` takes, but for the name of the database. */
  readonly arguments: readonly string[]
  readonly lists: readonly UnwritableList[]
  readonly recorded: number
}

/**
 * Writes all that a graph holds and all that `load` hands to the sinks of its data sets into files for a bulk import, in constant memory.
 * `bytes` is how much there is to load.
 */
export async function prepareBulk(
  graph: Graph,
  { folder, bytes, now }: { folder: string; bytes: number; now: string },
  load: (sinkFor: (dataset: string) => RecordSink) => Promise<void>,
): Promise<PreparedBulk> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const partitions = partitionCount(bytes * growth, portionBytes)
  const sets = new Map<string, CodedParts>()
  await load((dataset) => {
    const known = sets.get(dataset)
    if (known !== undefined) return known
    const parts = new CodedParts({ dataset, folder: path.join(folder, `set-${sets.size}`), partitions })
    sets.set(dataset, parts)
    return parts
  })
  const stored = await storedFiles(graph, folder, sets)
  const written = await writeSideBySide(
    [...sets].map(([dataset, parts], at) => ({
      ...{ dataset, now, portionBytes, prefix: path.join(folder, `set-${at}-`) },
      ...parts.close(),
    })),
  )
  const recorded = written.reduce((sum, part) => sum + part.recorded, 0)
  const all = [stored, ...written]
  const nodes = all.flatMap((files) => files.nodes)
  const relationships = all.flatMap((files) => files.relationships)
  const breaksLines = [...nodes, ...relationships].some(({ csv }) => csv.breaksLines)
  writeFileSync(path.join(folder, 'lists.json'), JSON.stringify(stored.unwritable), { mode: 0o600 })
  return {
    arguments: [
      ...nodes.map(({ labels, csv }) => `--nodes=${labels.join(':')}=${csv.file}`),
      ...relationships.map(({ type, csv }) => `--relationships=${type}=${csv.file}`),
      `--array-delimiter=U+${listSeparator.charCodeAt(0).toString(16).padStart(4, '0')}`,
      `--multiline-fields=${breaksLines}`,
      '--id-type=string',
      '--bad-tolerance=0',
      `--report-file=${path.join(folder, 'import.report')}`,
      '--overwrite-destination=true',
    ],
    lists: stored.unwritable,
    recorded,
  }
}

/** Reads the whole graph into files, page by page, and tells the sets what of theirs it holds. */
async function storedFiles(
  graph: Graph,
  folder: string,
  sets: ReadonlyMap<string, CodedParts>,
): Promise<StoredFiles> {
  const files = new StoredFiles(folder)
  for (let after = ''; ;) {
    const nodes = await graph.read(wholeNodes, { after, limit: pageSize }, timeForAll())
    for (const { id, labels, properties, event } of nodes) {
      files.addNode(id, labels, properties)
      const { recordId, dataset, seed } = properties
      if (event !== null) sets.get(String(dataset))?.hold(String(recordId), event)
      else if (typeof seed === 'string') sets.get(seed)?.holdThing(id)
    }
    const ids = nodes.map(({ id }) => id)
    for (const { from, type, to, properties } of await graph.read(wholeRelationships, { ids }, timeForAll()))
      files.addRelationship(from, type, to, properties)
    const last = ids.at(-1)
    if (last === undefined || ids.length < pageSize) break
    after = last
  }
  files.close()
  return files
}
