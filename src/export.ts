import { createWriteStream } from 'node:fs'
import { realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readConfig } from './config.ts'
import { ParleyError } from './domain/ParleyError.ts'
import { exportLines } from './exporter/exportLines.ts'
import type { Graph } from './graph/Graph.ts'
import { onFoundGraph } from './onFoundGraph.ts'
import { ProgressLine } from './ProgressLine.ts'
import { reportFailure } from './reportFailure.ts'

const usage = 'Usage: npm run export -- FILE'

process.exit(await run().catch((error: unknown) => reportFailure('The export cannot go on', error)))

/** Writes everything that the graph holds to a file of the interchange format; the file is there whole, or not at all. */
async function run(): Promise<number> {
  const config = readConfig()
  const [file, ...more] = process.argv.slice(2)
  if (file === undefined || more.length > 0 || file.startsWith('-'))
    throw new ParleyError('BAD_USER_INPUT', `One file has to be named. ${usage}`)
  const target = await fileToWrite(file)
  const lines = await onFoundGraph(config, { accepts: 'current', telling: new ProgressLine() }, (graph) =>
    exportTo(target, graph),
  )
  console.log(`${lines} records written to ${file}.`)
  return 0
}

/** Where the file will be, or what stands in the way: said before the graph is read. */
async function fileToWrite(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined)
  if (found !== undefined && !found.isFile())
    throw new ParleyError(
      'BAD_USER_INPUT',
      `${file} is ${found.isDirectory() ? 'a folder' : 'no ordinary file'}. Name a file to write or to replace. ${usage}`,
    )
  const target = found === undefined ? path.resolve(file) : await realpath(file)
  const folder = await stat(path.dirname(target)).catch(() => undefined)
  if (folder?.isDirectory() === true) return target
  throw new ParleyError(
    'BAD_USER_INPUT',
    `There is no folder ${path.dirname(target)} to write ${file} to. ${usage}`,
  )
}

async function exportTo(file: string, graph: Graph): Promise<number> {
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
