import { readConfig } from './config.ts'
import { counted } from './domain/counted.ts'
import { exportAs } from './exporter/exportAs.ts'
import { exportCommand } from './exporter/exportCommand.ts'
import { exportLines } from './exporter/exportLines.ts'
import { writeWhole } from './exporter/writeWhole.ts'
import type { Graph } from './graph/Graph.ts'
import { onFoundGraph } from './onFoundGraph.ts'
import { ProgressLine } from './ProgressLine.ts'
import { reportFailure } from './reportFailure.ts'

process.exit(await run().catch((error: unknown) => reportFailure('The export cannot go on', error)))

/** Writes everything that the graph ever held in the interchange format, or what stands in it now in another; whole, or not at all. */
async function run(): Promise<number> {
  const config = readConfig()
  const { format, named, target } = await exportCommand(process.argv.slice(2))
  const written = await onFoundGraph(config, { accepts: 'current', telling: new ProgressLine() }, (graph) =>
    format === undefined
      ? exportInterchange(graph, target)
      : exportAs(graph, { format, target, texts: config.texts }),
  )
  console.log(`${written} written to ${named}.`)
  return 0
}

async function exportInterchange(graph: Graph, file: string): Promise<string> {
  let lines = 0
  const texts = async function* () {
    for await (const line of exportLines(graph)) {
      lines += 1
      yield `${JSON.stringify(line)}\n`
    }
  }
  await writeWhole(file, texts())
  return counted(lines, 'record')
}
