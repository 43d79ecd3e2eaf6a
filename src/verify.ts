import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { verificationReport } from './load/verificationReport.ts'
import { verify } from './load/verify.ts'
import { readConfig, type Config } from './config.ts'
import { argumentFault } from './domain/argumentFault.ts'
import { ParleyError } from './domain/ParleyError.ts'
import { onFoundGraph } from './onFoundGraph.ts'
import { ProgressLine } from './ProgressLine.ts'
import { reportFailure } from './reportFailure.ts'

const usage = 'Usage: npm run verify -- --texts DIR (the folder with the texts of the sources)'

process.exit(await run().catch((error: unknown) => reportFailure('The graph cannot be verified', error)))

/** Compares a graph with the texts of its sources and with the rules of the model, and answers the exit status. */
async function run(): Promise<number> {
  const config = readConfig()
  const texts = textsFolder(process.argv.slice(2), config)
  const found = await onFoundGraph(config, { accepts: 'current', telling: new ProgressLine() }, (graph) =>
    verify(graph, { texts }),
  )
  const { lines, status } = verificationReport(found)
  for (const line of lines) console.log(line)
  return status
}

function textsFolder(typed: string[], config: Config): string {
  const folder = flags(typed).texts ?? config.texts
  if (folder === undefined) throw new ParleyError('BAD_USER_INPUT', `The folder is missing. ${usage}`)
  if (existsSync(folder)) return path.resolve(folder)
  throw new ParleyError('BAD_USER_INPUT', `There is no folder ${folder}. ${usage}`)
}

function flags(typed: string[]) {
  try {
    return parseArgs({ args: typed, options: { texts: { type: 'string' } } }).values
  } catch (cause) {
    throw new ParleyError('BAD_USER_INPUT', `${argumentFault(cause)}. ${usage}`, { cause })
  }
}
