import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { argumentFault } from '../domain/argumentFault.ts'
import { closestWord } from '../domain/closestWord.ts'
import { ParleyError } from '../domain/ParleyError.ts'
import { formats, type Format } from './filesOf.ts'

const usage =
  'Usage: npm run export -- FILE, or npm run export -- --as csv|gexf|graphml|jsonld TARGET (a new folder with csv, else a file)'

/** Export that a command line asks for. */
interface ExportCommand {
  /** Format of another program; the interchange format where there is none. */
  readonly format: Format | undefined
  /** File or folder as it was typed, and where it will be. */
  readonly named: string
  readonly target: string
}

/** Reads a command line, and refuses what cannot be written before the graph is read. */
export async function exportCommand(typed: string[]): Promise<ExportCommand> {
  const { values, positionals } = parsed(typed)
  const format = values.as === undefined ? undefined : formatOf(values.as)
  const [named, ...more] = positionals
  if (named === undefined || more.length > 0)
    throw badInput(`One ${format === 'csv' ? 'folder' : 'file'} has to be named.`)
  return { format, named, target: await (format === 'csv' ? folderToWrite(named) : fileToWrite(named)) }
}

function parsed(typed: string[]) {
  try {
    return parseArgs({ args: typed, options: { as: { type: 'string' } }, allowPositionals: true })
  } catch (cause) {
    throw badInput(`${argumentFault(cause)}.`)
  }
}

function formatOf(as: string): Format {
  const format = formats.find((one) => one === as)
  if (format !== undefined) return format
  const near = closestWord(as, formats)
  throw badInput(`"${as}" is no format.${near === undefined ? '' : ` Did you mean ${near}?`}`)
}

async function fileToWrite(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined)
  if (found !== undefined && !found.isFile())
    throw badInput(
      `${file} is ${found.isDirectory() ? 'a folder' : 'no ordinary file'}. Name a file to write or to replace.`,
    )
  return found === undefined ? placeInFolder(file) : realpath(file)
}

/** Returns where the folder will be: its files are never mixed with others. */
async function folderToWrite(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined)
  if (found !== undefined && !found.isDirectory())
    throw badInput(`${folder} is a file. CSV takes three files: name a folder for them.`)
  if (found === undefined) return placeInFolder(folder)
  if ((await readdir(folder)).length === 0) return realpath(folder)
  throw badInput(`${folder} is not empty. Name a folder that is empty or not there yet.`)
}

async function placeInFolder(named: string): Promise<string> {
  const target = path.resolve(named)
  const folder = await stat(path.dirname(target)).catch(() => undefined)
  if (folder?.isDirectory() === true) return target
  throw badInput(`There is no folder ${path.dirname(target)} to write ${named} to.`)
}

function badInput(what: string): ParleyError {
  return new ParleyError('BAD_USER_INPUT', `${what} ${usage}`)
}
