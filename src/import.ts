import { createWriteStream, statSync, type WriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig, type Config } from './config.ts'
import { ParleyError } from './domain/ParleyError.ts'
import { connectGraph } from './graph/connectGraph.ts'
import { prepareGraph } from './graph/prepareGraph.ts'
import { ImportReport, type Rejection } from './importers/ImportReport.ts'
import { Progress } from './importers/Progress.ts'
import { importStatements } from './importers/statements/importStatements.ts'
import { findNeo4j } from './local/findNeo4j.ts'

const usage = 'Usage: npm run import -- statements [--texts DIR] [--rejects FILE] FILE…'
/** So many rejections are shown; `--rejects` keeps all. */
const mostShown = 20
/** A section is written in one transaction, which may take longer than an operation of a client. */
const longestSectionMs = 600_000

process.exit(await run().catch(fail))

/** Loads files into the graph that `npm start` serves, whether it runs or not; 0 when all went in, 1 when lines were rejected. */
async function run(): Promise<number> {
  const config = readConfig()
  const { files, rejects, texts } = asked(process.argv.slice(2))
  const sizes = files.map((file) => sizeOf(file))
  const kept = rejects === undefined ? undefined : createWriteStream(rejects)
  const failed = kept && new Promise<never>((_, reject) => kept.once('error', reject))
  failed?.catch(() => undefined)
  const report = new ImportReport(showAndKeep(kept))
  const progress = new Progress(sizes.reduce((sum, size) => sum + size, 0))
  const load = onGraph(config, async (graph) => {
    for (const [index, file] of files.entries()) {
      await importStatements(graph, {
        file,
        report,
        texts: texts ?? config.texts,
        onProgress: (bytes) => progress.at(bytes),
      })
      progress.finished(sizes[index] ?? 0)
    }
  })
  await (failed === undefined ? load : Promise.race([load, failed]))
  if (kept !== undefined) await new Promise<void>((resolve) => kept.end(resolve))
  if (report.rejected > mostShown && rejects === undefined)
    console.error(`… and ${report.rejected - mostShown} more; --rejects FILE keeps all of them.`)
  console.log(report.summary)
  return report.rejected === 0 ? 0 : 1
}

async function onGraph(
  config: Config,
  work: (graph: Awaited<ReturnType<typeof connectGraph>>) => Promise<void>,
) {
  const neo4j = await findNeo4j(config)
  try {
    const graph = await connectGraph({ ...neo4j, database: config.database, timeoutMs: longestSectionMs })
    try {
      await prepareGraph(graph)
      await work(graph)
    } finally {
      await graph.close()
    }
  } finally {
    await neo4j.stop()
  }
}

function asked(typed: string[]) {
  const { positionals, values } = flags(typed)
  const [format, ...files] = positionals
  if (format !== 'statements')
    throw new ParleyError(
      'BAD_USER_INPUT',
      `${format === undefined ? 'The format is missing' : `"${format}" is no format`}. ${usage}`,
    )
  if (files.length === 0) throw new ParleyError('BAD_USER_INPUT', `The file is missing. ${usage}`)
  return { files, ...values }
}

function flags(typed: string[]) {
  try {
    const options = { texts: { type: 'string' }, rejects: { type: 'string' } } as const
    return parseArgs({ args: typed, allowPositionals: true, options })
  } catch (cause) {
    const what = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause)
    throw new ParleyError('BAD_USER_INPUT', `${what}. ${usage}`, { cause })
  }
}

function sizeOf(file: string): number {
  const status = statSync(file, { throwIfNoEntry: false })
  if (status?.isFile() === true) return status.size
  throw new ParleyError(
    'BAD_USER_INPUT',
    `${file} is ${status === undefined ? 'not there' : 'no file'}. ${usage}`,
  )
}

function showAndKeep(kept: WriteStream | undefined) {
  let shown = 0
  return (rejection: Rejection) => {
    kept?.write(`${JSON.stringify(rejection)}\n`)
    shown += 1
    if (shown <= mostShown) console.error(`${rejection.file}:${rejection.line}: ${rejection.reason}`)
  }
}

function fail(error: unknown): number {
  console.error(
    error instanceof ParleyError
      ? error.message
      : `The import cannot go on: ${error instanceof Error ? error.message : String(error)}`,
  )
  return 2
}
