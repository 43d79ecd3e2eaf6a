import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readConfig } from './config.ts'
import { ParleyError } from './domain/ParleyError.ts'
import { exportLines } from './exporter/exportLines.ts'
import type { Graph } from './graph/Graph.ts'
import { prepareGraph } from './graph/prepareGraph.ts'
import { onGraph } from './onGraph.ts'
import { reportFailure } from './reportFailure.ts'

const usage = 'Usage: npm run export -- FILE'

process.exit(await run().catch((error: unknown) => reportFailure('The export cannot go on', error)))

/** Writes everything that the graph holds to a file of the interchange format; the file is there whole, or not at all. */
async function run(): Promise<number> {
  const config = readConfig()
  const [file, ...more] = process.argv.slice(2)
  if (file === undefined || more.length > 0 || file.startsWith('-'))
    throw new ParleyError('BAD_USER_INPUT', `One file has to be named. ${usage}`)
  const lines = await onGraph(config, (graph) => exportTo(file, graph))
  console.log(`${lines} records written to ${file}.`)
  return 0
}

async function exportTo(file: string, graph: Graph): Promise<number> {
  await prepareGraph(graph)
  const unfinished = `${file}.${process.pid}.part`
  let lines = 0
  const texts = async function* () {
    for await (const line of exportLines(graph)) {
      lines += 1
      yield `${JSON.stringify(line)}\n`
    }
  }
  try {
    await pipeline(Readable.from(texts()), createWriteStream(unfinished, { mode: 0o600, flags: 'wx' }))
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
  return lines
}
