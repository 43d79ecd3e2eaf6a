import { on } from 'node:events'
import { existsSync, readFileSync, watch } from 'node:fs'
import path from 'node:path'
import { addArticle } from './article/addArticle.ts'
import type { Article } from './article/Article.ts'
import { articleCommand, type ArticleCommand } from './article/articleCommand.ts'
import { articleReport } from './article/articleReport.ts'
import { checkArticle } from './article/checkArticle.ts'
import { newArticle } from './article/newArticle.ts'
import { readArticle } from './article/readArticle.ts'
import { readConfig, type Config } from './config.ts'
import { ParleyError } from './domain/ParleyError.ts'
import type { Graph } from './graph/Graph.ts'
import { isFolder } from './importers/isFolder.ts'
import { onFoundGraph } from './onFoundGraph.ts'
import { ProgressLine } from './ProgressLine.ts'
import { reportFailure } from './reportFailure.ts'

process.exit(await run().catch((error: unknown) => reportFailure('The article cannot be coded', error)))

/** Writes the skeleton of an article, checks a coded one, or adds it to the graph that `npm start` serves; 1 where it has faults. */
async function run(): Promise<number> {
  const config = readConfig()
  const command = articleCommand(process.argv.slice(2))
  refuseUnreadable(command)
  return onFoundGraph(config, { accepts: 'current', telling: new ProgressLine() }, (graph) =>
    carryOut(graph, command, config),
  )
}

async function carryOut(graph: Graph, command: ArticleCommand, config: Config): Promise<number> {
  if (command.action === 'new') {
    const file = await newArticle(graph, command.file, command.out)
    console.log(
      `${file} is written. Fill in what is empty, then: npm run article -- check ${/\s/.test(file) ? JSON.stringify(file) : file}`,
    )
    return 0
  }
  if (!command.watch) return checkOrAdd(graph, command, config)
  for await (const _ of versions(command.file)) {
    // A file that cannot be read may be half written: the next save tells.
    await checkOrAdd(graph, command, config).catch((error: unknown) =>
      reportFailure('The article cannot be read', error),
    )
    console.log()
  }
  return 0
}

/** Checks the file, and adds it where that was asked for and nothing is wrong. */
async function checkOrAdd(graph: Graph, command: ArticleCommand, config: Config): Promise<number> {
  const article = await readArticle(command.file)
  const texts = textsFolder(article, command, config)
  const check = await checkArticle(graph, article, texts, command.replaces)
  for (const line of articleReport(command.file, check)) console.log(line)
  if (check.faults.length > 0) return 1
  if (command.action === 'add') {
    if (command.dryRun) console.log('Nothing is written. With it, the graph would know:')
    for (const line of await addArticle(graph, article, { texts, dryRun: command.dryRun })) console.log(line)
  }
  return 0
}

/** The folder that --texts names, else that of the file where the text lies beside it, else that of PARLEY_TEXTS. */
function textsFolder(
  { records }: Article,
  { file, texts }: ArticleCommand,
  config: Config,
): string | undefined {
  if (texts !== undefined) return texts
  const folder = path.dirname(file)
  const isBeside = records.some(
    ({ item }) =>
      item.record === 'source' && item.text !== undefined && existsSync(path.join(folder, item.text.file)),
  )
  return isBeside ? folder : config.texts
}

function refuseUnreadable({ file, texts }: ArticleCommand): void {
  if (!existsSync(file)) throw new ParleyError('BAD_USER_INPUT', `There is no file ${file}.`)
  if (isFolder(file)) throw new ParleyError('BAD_USER_INPUT', `${file} is a folder. Name a file in it.`)
  if (texts !== undefined && !isFolder(texts))
    throw new ParleyError(
      'BAD_USER_INPUT',
      `--texts takes the folder of the sources' texts, and ${texts} is none.`,
    )
}

/** Yields at once and after each save of a file; an editor may write it anew or put another in its place. */
async function* versions(file: string): AsyncGenerator<void> {
  // Heard from here on, so that no save is missed while the first version is being read.
  const changes = on(watch(path.dirname(file)), 'change') as AsyncIterable<[string, string | null]>
  let before = contentOf(file)
  yield
  for await (const [, filename] of changes) {
    const content = filename === path.basename(file) ? contentOf(file) : before
    if (content === before) continue
    before = content
    yield
  }
}

/** The bytes of a file as text; what was there before does not matter where it is gone for a moment. */
function contentOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'latin1') : ''
}
