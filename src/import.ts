import { readFile } from 'node:fs/promises'
import { bulkImport } from './bulkImport.ts'
import { readConfig, type Config } from './config.ts'
import { counted } from './domain/counted.ts'
import { ParleyError } from './domain/ParleyError.ts'
import { finishBulk } from './finishBulk.ts'
import type { Graph } from './graph/Graph.ts'
import { structureVersion } from './graph/migrations/structureVersion.ts'
import { prepareGraph } from './graph/prepareGraph.ts'
import { bulkRest, type BulkRest } from './importers/bulk/bulkRest.ts'
import type { CodedFile } from './importers/coded/CodedFile.ts'
import type { SinkFor } from './importers/coded/RecordSink.ts'
import { contentSize } from './importers/contentSize.ts'
import { diskNeed } from './importers/diskNeed.ts'
import { importCommand, type LoadCommand } from './importers/importCommand.ts'
import { ImportReport, type Rejection } from './importers/ImportReport.ts'
import { Kept } from './importers/Kept.ts'
import { Progress } from './importers/Progress.ts'
import { onFoundGraph } from './onFoundGraph.ts'
import { demandSpace } from './local/demandSpace.ts'
import { folderSize } from './local/folderSize.ts'
import { leastFreeBytes } from './local/leastFreeBytes.ts'
import { neo4jFiles } from './local/neo4jFiles.ts'
import { ProgressLine } from './ProgressLine.ts'
import { reportFailure } from './reportFailure.ts'

interface Importing {
  readonly report: ImportReport
  readonly config: Config
  /** Size of each file in bytes. */
  readonly sizes: readonly number[]
  /** Sinks that take the records of a bulk import instead of the graph. */
  readonly sinkFor?: SinkFor | undefined
}

/** Number of rejections that are shown; `--rejects` keeps all. */
const mostShown = 20

const progressLine = new ProgressLine()

process.exit(await run().catch((error: unknown) => reportFailure('The import cannot go on', error)))

/** Loads files into the graph that `npm start` serves, whether it runs or not; 0 when all went in, 1 when lines were rejected. */
async function run(): Promise<number> {
  const config = readConfig()
  const command = importCommand(process.argv.slice(2))
  return command.importer === null ? endBulk(config, command.files) : load(config, command)
}

async function endBulk(config: Config, files: readonly string[]): Promise<number> {
  for (const file of files) {
    const rest = await readRest(file)
    await onFoundGraph(config, { accepts: 'held', telling: progressLine }, (graph) =>
      finishBulk(graph, rest, progressLine),
    )
    console.log(
      `The import in bulk is complete: indexes, data sets and ${counted(rest.lists.length, 'list')}.`,
    )
  }
  return 0
}

async function load(config: Config, command: LoadCommand): Promise<number> {
  const kept = command.rejects === undefined ? undefined : new Kept(command.rejects)
  const report = new ImportReport(show(kept))
  try {
    const sizes = await Promise.all(command.files.map(contentSize))
    await demandDisk(config, command, total(sizes))
    const importing = { report, config, sizes }
    if (command.bulk) await importInBulk(command, importing)
    else
      await onFoundGraph(config, { accepts: 'any', telling: progressLine }, async (graph) => {
        await prepareGraph(graph, progressLine)
        await importAll(graph, command, importing)
      })
    kept?.close()
  } catch (error) {
    // The report covers what was loaded before the failure.
    progressLine.clear()
    if (report.read > 0) {
      kept?.close()
      tell(report, command)
    }
    throw error
  }
  progressLine.clear()
  tell(report, command)
  return report.rejected === 0 ? 0 : 1
}

/** Another server keeps the graph on its own disk, which cannot be asked; the files of an import in bulk are written here. */
async function demandDisk({ home, neo4j }: Config, command: LoadCommand, bytes: number): Promise<void> {
  const { importer, bulk, ignoreDisk } = command
  if (ignoreDisk || (neo4j !== undefined && !bulk)) return
  const heldBytes = bulk ? await folderSize(neo4jFiles(home).data) : 0
  await demandSpace(home, {
    code: 'DISK_FULL',
    what: 'By the size of its files, the import',
    bytes: leastFreeBytes + diskNeed({ lineBytes: importer.lineBytes, bytes, bulk, heldBytes }),
    advice:
      'Nothing was changed. Make room there, set PARLEY_HOME to a folder on a larger disk, import fewer files at once, or add --ignore-disk to begin all the same, where most of it is in the graph already.',
  })
}

function tell(report: ImportReport, { rejects }: LoadCommand): void {
  if (report.rejected > mostShown && rejects === undefined)
    console.error(`… and ${report.rejected - mostShown} more; --rejects FILE keeps all of them.`)
  console.log(report.summary)
}

async function importInBulk(command: LoadCommand, importing: Importing): Promise<void> {
  const { report, config, sizes } = importing
  const recorded = await bulkImport(config, {
    bytes: total(sizes),
    load: (graph, sinkFor) => importAll(graph, command, { ...importing, sinkFor }),
    telling: progressLine,
  })
  report.recorded += recorded ?? 0
}

async function importAll(graph: Graph, command: LoadCommand, importing: Importing): Promise<void> {
  const { importer, options } = command
  const { report, config } = importing
  await importer.import(graph, { files: filesOf(command, importing), report, texts: config.texts }, options)
}

/** Yields the files of a command, and shows the progress of each while it is loaded. */
function* filesOf({ files }: LoadCommand, { report, sizes, sinkFor }: Importing): Generator<CodedFile> {
  const progress = new Progress(progressLine, total(sizes))
  for (const [place, file] of files.entries()) {
    const onProgress = (bytes: number) => progress.at(bytes, report.read)
    yield { file, report, sinkFor, onProgress }
    progress.finished(sizes[place] ?? 0)
  }
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Reads the rest.json of a bulk import that was carried out by hand. */
async function readRest(file: string): Promise<BulkRest> {
  const parsed = bulkRest.safeParse(jsonOf(await readFile(file, 'utf8')))
  if (!parsed.success)
    throw new ParleyError('BAD_USER_INPUT', `${file} is no rest.json that an import with --bulk wrote.`)
  const { structure } = parsed.data
  if (structure === structureVersion) return parsed.data
  throw new ParleyError(
    'BAD_USER_INPUT',
    `${file} goes with version ${structure} of the structure, and this Parley has version ${structureVersion}. Use the Parley that wrote it.`,
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function show(kept: Kept | undefined) {
  let shown = 0
  return (rejection: Rejection) => {
    kept?.add(rejection)
    shown += 1
    if (shown > mostShown) return
    for (const fault of rejection.reason.split('\n'))
      progressLine.say(`${rejection.file}:${rejection.line}: ${fault}`)
  }
}
