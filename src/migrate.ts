import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { ParleyError } from './domain/ParleyError.ts'
import type { Graph } from './graph/Graph.ts'
import { countedChanges } from './graph/migrations/countedChanges.ts'
import { leftToMigrate } from './graph/migrations/leftToMigrate.ts'
import { structureVersion } from './graph/migrations/structureVersion.ts'
import { prepareGraph } from './graph/prepareGraph.ts'
import { onFoundGraph } from './onFoundGraph.ts'
import { ProgressLine } from './ProgressLine.ts'
import { reportFailure } from './reportFailure.ts'

const usage = 'Usage: npm run migrate -- [--dry-run]'

process.exit(await run().catch((error: unknown) => reportFailure('The graph cannot be migrated', error)))

/** Brings the graph to the current version of the structure, or says what that would change. */
async function run(): Promise<number> {
  const { dryRun } = flags(process.argv.slice(2))
  const telling = new ProgressLine()
  await onFoundGraph(readConfig(), { accepts: 'held', telling }, async (graph, version) => {
    if (dryRun) await tellPlan(graph, version)
    else {
      await prepareGraph(graph, telling)
      console.log(`The structure of the graph has version ${structureVersion}, the current one.`)
    }
  })
  return 0
}

async function tellPlan(graph: Graph, from: number): Promise<void> {
  console.log(
    `The structure of the graph has version ${from}, and this Parley's has version ${structureVersion}.`,
  )
  for (const { version, purpose, left } of await leftToMigrate(graph, from)) {
    const changes = Object.entries(left).map(([what, number]) => countedChanges(number, what))
    console.log(`Migration ${version} (${purpose}) would change ${changes.join(', ')}.`)
  }
  console.log('Nothing was written.')
}

function flags(typed: string[]): { dryRun: boolean } {
  try {
    const { values } = parseArgs({ args: typed, options: { 'dry-run': { type: 'boolean' } } })
    return { dryRun: values['dry-run'] ?? false }
  } catch (cause) {
    const what = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause)
    throw new ParleyError('BAD_USER_INPUT', `${what}. ${usage}`, { cause })
  }
}
