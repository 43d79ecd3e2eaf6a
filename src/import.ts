import { createWriteStream, type WriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { bulkImport, finishBulk } from './bulkImport.ts'
import { readConfig, type Config } from './config.ts'
import { ParleyError } from './domain/ParleyError.ts'
import type { Graph } from './graph/Graph.ts'
import { prepareGraph } from './graph/prepareGraph.ts'
import { unwritableList, type UnwritableList } from './graph/write/restoreLists.ts'
import type { RecordSink } from './importers/coded/RecordSink.ts'
import { contentSize } from './importers/contentSize.ts'
import { importCommand, type ImportCommand } from './importers/importCommand.ts'
import { importGdelt } from './importers/gdelt/importGdelt.ts'
import { importPolecat } from './importers/polecat/importPolecat.ts'
import { ImportReport, type Rejection } from './importers/ImportReport.ts'
import { Progress } from './importers/Progress.ts'
import { importQuadruples } from './importers/quadruples/importQuadruples.ts'
import { readDictionaries } from './importers/quadruples/readDictionaries.ts'
import { importStatements } from './importers/statements/importStatements.ts'
import { onGraph } from './onGraph.ts'
import { reportFailure } from './reportFailure.ts'

type LoadingCommand = Exclude<ImportCommand, { format: 'bulk-end' }>

interface Importing {
  readonly report: ImportReport
  readonly config: Config
  /** The instant that all of it is recorded at. */
  readonly now: string
  /** Takes the records in the place of the graph, in an import with --bulk. */
  readonly sinkFor?: ((dataset: string) => RecordSink) | undefined
}

/** So many rejections are shown; `--rejects` keeps all. */
const mostShown = 20

process.exit(await run().catch((error: unknown) => reportFailure('The import cannot go on', error)))

/** Loads files into the graph that `npm start` serves, whether it runs or not; 0 when all went in, 1 when lines were rejected. */
async function run(): Promise<number> {
  const config = readConfig()
  const command = importCommand(process.argv.slice(2))
  const kept = command.rejects === undefined ? undefined : createWriteStream(command.rejects)
  const failed = kept && new Promise<never>((_, reject) => kept.once('error', reject))
  failed?.catch(() => undefined)
  const report = new ImportReport(showAndKeep(kept))
  const load = carryOut(command, { report, config, now: new Date().toISOString() })
  await (failed === undefined ? load : Promise.race([load, failed]))
  if (kept !== undefined) await new Promise<void>((resolve) => kept.end(resolve))
  if (report.rejected > mostShown && command.rejects === undefined)
    console.error(`… and ${report.rejected - mostShown} more; --rejects FILE keeps all of them.`)
  console.log(report.summary)
  return report.rejected === 0 ? 0 : 1
}

async function carryOut(command: ImportCommand, importing: Importing): Promise<void> {
  const { config } = importing
  if (command.format === 'bulk-end')
    await onGraph(config, async (graph) => finishBulk(graph, await readLists(command.files)))
  else if (command.bulk) await importInBulk(command, importing)
  else
    await onGraph(config, async (graph) => {
      await prepareGraph(graph)
      await importAll(graph, command, importing)
    })
}

async function importInBulk(command: LoadingCommand, importing: Importing): Promise<void> {
  const sizes = await Promise.all(command.files.map(contentSize))
  const { report, config, now } = importing
  const recorded = await bulkImport(config, {
    bytes: total(sizes),
    now,
    load: (graph, sinkFor) => importAll(graph, command, { ...importing, sinkFor }),
    onProgress: console.error,
  })
  report.recorded += recorded ?? 0
}

async function importAll(
  graph: Graph,
  command: LoadingCommand,
  { report, config, now, sinkFor }: Importing,
): Promise<void> {
  const sizes = await Promise.all(command.files.map(contentSize))
  const progress = new Progress(total(sizes))
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
async function readLists(files: readonly string[]): Promise<UnwritableList[]> {
  const lists = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, 'utf8')
      const parsed = z.array(unwritableList).safeParse(jsonOf(text))
      if (parsed.success) return parsed.data
      throw new ParleyError('BAD_USER_INPUT', `${file} is no lists.json that an import with --bulk wrote.`)
    }),
  )
  return lists.flat()
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function showAndKeep(kept: WriteStream | undefined) {
  let shown = 0
  return (rejection: Rejection) => {
    kept?.write(`${JSON.stringify(rejection)}\n`)
    shown += 1
    if (shown <= mostShown) console.error(`${rejection.file}:${rejection.line}: ${rejection.reason}`)
  }
}
