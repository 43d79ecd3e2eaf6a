import { createWriteStream, type WriteStream } from 'node:fs'
import { readConfig, type Config } from './config.ts'
import type { Graph } from './graph/Graph.ts'
import { prepareGraph } from './graph/prepareGraph.ts'
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
  const load = onGraph(config, (graph) => importAll(graph, command, { report, config }))
  await (failed === undefined ? load : Promise.race([load, failed]))
  if (kept !== undefined) await new Promise<void>((resolve) => kept.end(resolve))
  if (report.rejected > mostShown && command.rejects === undefined)
    console.error(`… and ${report.rejected - mostShown} more; --rejects FILE keeps all of them.`)
  console.log(report.summary)
  return report.rejected === 0 ? 0 : 1
}

async function importAll(
  graph: Graph,
  command: ImportCommand,
  { report, config }: { report: ImportReport; config: Config },
): Promise<void> {
  await prepareGraph(graph)
  const sizes = await Promise.all(command.files.map(contentSize))
  const progress = new Progress(sizes.reduce((sum, size) => sum + size, 0))
  const now = new Date().toISOString()
  const dictionaries = command.format === 'quadruples' ? await readDictionaries(command, report) : undefined
  for (const [place, file] of command.files.entries()) {
    const shared = {
      file,
      report,
      now,
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

function showAndKeep(kept: WriteStream | undefined) {
  let shown = 0
  return (rejection: Rejection) => {
    kept?.write(`${JSON.stringify(rejection)}\n`)
    shown += 1
    if (shown <= mostShown) console.error(`${rejection.file}:${rejection.line}: ${rejection.reason}`)
  }
}
