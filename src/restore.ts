import { Chain } from './backup/Chain.ts'
import { restoreBackup } from './backup/restoreBackup.ts'
import { restoreCommand } from './backup/restoreCommand.ts'
import { readConfig } from './config.ts'
import { counted } from './domain/counted.ts'
import { graphInWords } from './graphInWords.ts'
import { onGraph } from './onGraph.ts'
import { ProgressLine } from './ProgressLine.ts'
import { reportFailure } from './reportFailure.ts'

process.exit(await run().catch((error: unknown) => reportFailure('The restoration cannot go on', error)))

/** Writes what backups hold into the graph that `npm start` serves, which has to be empty. */
async function run(): Promise<number> {
  const config = readConfig()
  const files = await restoreCommand(process.argv.slice(2))
  const telling = new ProgressLine()
  telling.say(`Checking ${counted(files.length, 'file')} …`)
  const chain = await Chain.open(files)
  telling.say(graphInWords(config))
  const { nodes, relationships, sequence, at } = await onGraph(config, (graph) =>
    restoreBackup(graph, chain, telling),
  )
  telling.clear()
  console.log(
    `${counted(nodes, 'node')} and ${counted(relationships, 'relationship')} restored, as of change ${sequence} (${at}).`,
  )
  return 0
}
