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
import type { SinkFor } from './importers/coded/RecordSink.ts'
import { contentSize } from './importers/contentSize.ts'
import { diskNeed } from './importers/diskNeed.ts'
import { importCommand, type ImportCommand } from './importers/importCommand.ts'
import { importGdelt } from './importers/gdelt/importGdelt.ts'
import { importPolecat } from './importers/polecat/importPolecat.ts'
import { ImportReport, type Rejection } from './importers/ImportReport.ts'
import { Kept } from './importers/Kept.ts'
import { Progress } from './importers/Progress.ts'
import { importQuadruples } from './importers/quadruples/importQuadruples.ts'
import { readDictionaries } from './importers/quadruples/readDictionaries.ts'
import { importStatements } from './importers/statements/importStatements.ts'
import { onFoundGraph } from './onFoundGraph.ts'
import { demandSpace } from './local/demandSpace.ts'
import { folderSize } from './local/folderSize.ts'
import { leastFreeBytes } from './local/leastFreeBytes.ts'
import { neo4jFiles } from './local/neo4jFiles.ts'
import { ProgressLine } from './ProgressLine.ts'
import { reportFailure } from './reportFailure.ts'

type LoadingCommand = Exclude<ImportCommand, { format: 'bulk-end' }>

interface Importing {
  readonly report: ImportReport
  readonly config: Config
  /** The instant that all of it is recorded at. */
  readonly now: string
  /** Of each file, in bytes. */
  readonly sizes: readonly number[]
  /** Takes the records in the place of the graph, in an import with --bulk. */
  readonly sinkFor?: SinkFor | undefined
}

/** So many rejections are shown; `--rejects` keeps all. */
const mostShown = 20

const progressLine = new ProgressLine()

process.exit(await run().catch((error: unknown) => reportFailure('The import cannot go on', error)))

/** Loads files into the graph that `npm start` serves, whether it runs or not; 0 when all went in, 1 when lines were rejected. */
async function run(): Promise<number> {
  const config = readConfig()
  const command = importCommand(process.argv.slice(2))
  return command.format === 'bulk-end' ? endBulk(config, command) : load(config, command)
}

async function endBulk(config: Config, { files }: ImportCommand): Promise<number> {
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

async function load(config: Config, command: LoadingCommand): Promise<number> {
  const kept = command.rejects === undefined ? undefined : new Kept(command.rejects)
  const report = new ImportReport(show(kept))
  try {
    const sizes = await Promise.all(command.files.map(contentSize))
    await demandDisk(config, command, total(sizes))
    const importing = { report, config, now: new Date().toISOString(), sizes }
    if (command.bulk) await importInBulk(command, importing)
    else
      await onFoundGraph(config, { accepts: 'any', telling: progressLine }, async (graph) => {
        await prepareGraph(graph, progressLine)
        await importAll(graph, command, importing)
      })
    kept?.close()
  } catch (error) {
    // What was done so far is done, also where the import could not go on.
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
async function demandDisk({ home, neo4j }: Config, command: LoadingCommand, bytes: number): Promise<void> {
  const { format, bulk, ignoreDisk } = command
  if (ignoreDisk || (neo4j !== undefined && !bulk)) return
  const heldBytes = bulk ? await folderSize(neo4jFiles(home).data) : 0
  await demandSpace(home, {
    code: 'DISK_FULL',
    what: 'By the size of its files, the import',
    bytes: leastFreeBytes + diskNeed({ format, bytes, bulk, heldBytes }),
    advice:
      'Nothing was changed. Make room there, set PARLEY_HOME to a folder on a larger disk, import fewer files at once, or add --ignore-disk to begin all the same, where most of it is in the graph already.',
  })
}

function tell(report: ImportReport, { rejects }: LoadingCommand): void {
  if (report.rejected > mostShown && rejects === undefined)
    console.error(`… and ${report.rejected - mostShown} more; --rejects FILE keeps all of them.`)
  console.log(report.summary)
}

async function importInBulk(command: LoadingCommand, importing: Importing): Promise<void> {
  const { report, config, now, sizes } = importing
  const recorded = await bulkImport(config, {
    bytes: total(sizes),
    now,
    load: (graph, sinkFor) => importAll(graph, command, { ...importing, sinkFor }),
    telling: progressLine,
  })
  report.recorded += recorded ?? 0
}

async function importAll(
  graph: Graph,
  command: LoadingCommand,
  { report, config, now, sizes, sinkFor }: Importing,
): Promise<void> {
  const progress = new Progress(progressLine, total(sizes))
  const dictionaries = command.format === 'quadruples' ? await readDictionaries(command, report) : undefined
  for (const [place, file] of command.files.entries()) {
    const shared = {
      file,
      report,
      now,
      sinkFor,
      onProgress: (bytes: number) => progress.at(bytes, report.read),
    }
    if (command.format === 'statements')
      await importStatements(graph, { ...shared, texts: command.texts ?? config.texts })
    else if (command.format === 'quadruples' && dictionaries !== undefined)
      await importQuadruples(graph, shared, { dataset: command.dataset, dictionaries })
    else if (command.format !== 'quadruples')
      await { gdelt: importGdelt, polecat: importPolecat }[command.format](graph, shared)
    progress.finished(sizes[place] ?? 0)
  }
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** What a bulk import that was carried out by hand has left to do, from the file that it named. */
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
