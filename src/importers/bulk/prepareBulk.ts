import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { counted } from '../../domain/counted.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import { countedNodes } from '../../graph/exported/countedNodes.ts'
import { wholeNodes } from '../../graph/exported/wholeNodes.ts'
import { wholeRelationships } from '../../graph/exported/wholeRelationships.ts'
import type { Graph } from '../../graph/Graph.ts'
import { nodesBesideModel } from '../../graph/exported/nodesBesideModel.ts'
import { structureVersion } from '../../graph/migrations/structureVersion.ts'
import { timeForAll } from '../../graph/connection/timeForAll.ts'
import type { Dataset } from '../coded/Dataset.ts'
import type { SinkFor } from '../coded/RecordSink.ts'
import type { BulkRest } from './bulkRest.ts'
import type { Telling } from '../../ProgressLine.ts'
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
  readonly rest: BulkRest
  readonly recorded: number
}

/**
 * Writes all that a graph holds and all that `load` hands to the sinks of its data sets into files for a bulk import, in constant memory.
 * `bytes` is how much there is to load. Refuses a graph that holds nodes which cannot be read in pages.
 */
export async function prepareBulk(
  graph: Graph,
  { folder, bytes, now, telling }: { folder: string; bytes: number; now: string; telling: Telling },
  load: (sinkFor: SinkFor) => Promise<void>,
): Promise<PreparedBulk> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const partitions = partitionCount(bytes * growth, portionBytes)
  const sets = new Map<string, CodedParts>()
  const datasets: Dataset[] = []
  await load((dataset) => {
    const known = sets.get(dataset.name)
    if (known !== undefined) return known
    const own = path.join(folder, `set-${sets.size}`)
    const parts = new CodedParts({ dataset: dataset.name, folder: own, partitions })
    sets.set(dataset.name, parts)
    datasets.push(dataset)
    return parts
  })
  const stored = await storedFiles(graph, { folder, telling }, sets)
  telling.say('Writing the files …')
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
  const rest: BulkRest = { datasets, now, recorded, structure: structureVersion, lists: stored.unwritable }
  writeFileSync(path.join(folder, 'rest.json'), JSON.stringify(rest), { mode: 0o600 })
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
    rest,
    recorded,
  }
}

/** Reads the whole graph into files, page by page, and tells the sets what of theirs it holds. */
async function storedFiles(
  graph: Graph,
  { folder, telling }: { folder: string; telling: Telling },
  sets: ReadonlyMap<string, CodedParts>,
): Promise<StoredFiles> {
  const files = new StoredFiles(folder)
  const [{ all } = { all: 0 }] = await graph.read(countedNodes, {}, timeForAll())
  telling.say(`Writing what the graph holds, ${all} nodes …`)
  let read = 0
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
    read += ids.length
    const last = ids.at(-1)
    if (last === undefined || ids.length < pageSize) break
    telling.show(() => `${Math.floor((read / all) * 100)} % · ${read} nodes`)
    after = last
  }
  for await (const { labels, properties } of nodesBesideModel(graph)) files.addBeside(labels, properties)
  files.close()
  if (read >= all) return files
  throw new ParleyError(
    'BAD_USER_INPUT',
    `The graph holds ${counted(all - read, 'node')} without an id: nothing of Parley's, and an import with --bulk would remove what is not Parley's. Import without --bulk.`,
  )
}
