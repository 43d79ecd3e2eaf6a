import { backupCommand } from './backup/backupCommand.ts'
import { writeBackup } from './backup/writeBackup.ts'
import { readConfig } from './config.ts'
import { counted } from './domain/counted.ts'
import { onFoundGraph } from './onFoundGraph.ts'
import { ProgressLine } from './ProgressLine.ts'
import { reportFailure } from './reportFailure.ts'

process.exit(await run().catch((error: unknown) => reportFailure('The backup cannot go on', error)))

/** Writes all that the graph holds into one file, as of one change, while the server runs or not. */
async function run(): Promise<number> {
  const config = readConfig()
  const { named, target, since } = await backupCommand(process.argv.slice(2))
  const telling = new ProgressLine()
  const written = await onFoundGraph(config, { accepts: 'current', telling }, (graph) =>
    writeBackup(graph, { target, since, telling }),
  )
  telling.clear()
  const { nodes, relationships, items, sequence, at } = written
  const what =
    since.length === 0
      ? `${counted(nodes, 'node')} and ${counted(relationships, 'relationship')}`
      : `What has changed since ${since.at(-1)}, ${counted(items, 'item')},`
  console.log(`${what} written to ${named}, as of change ${sequence} (${at}).`)
  return 0
}
