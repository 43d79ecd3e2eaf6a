import { lstat, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { argumentFault } from '../domain/argumentFault.ts'
import { ParleyError } from '../domain/ParleyError.ts'

const usage =
  'Usage: npm run backup -- FILE, or npm run backup -- FILE --since BACKUP [--since INCREMENT …] for what has changed since'

/** Backup that a command line asks for. */
interface BackupCommand {
  /** File as it was typed, and where it will be. */
  readonly named: string
  readonly target: string
  /** A whole backup and its increments, where only what has changed since is to be written. */
  readonly since: readonly string[]
}

/** Reads a command line, and refuses what cannot be written before the graph is read. */
export async function backupCommand(typed: string[]): Promise<BackupCommand> {
  const { values, positionals } = parsed(typed)
  const [named, ...more] = positionals
  if (named === undefined || more.length > 0) throw badInput('One file has to be named.')
  const since = values.since ?? []
  for (const file of since)
    if ((await stat(file).catch(() => undefined))?.isFile() !== true)
      throw badInput(`There is no file ${file}.`)
  return { named, target: await newFile(named), since }
}

function parsed(typed: string[]) {
  try {
    return parseArgs({
      args: typed,
      options: { since: { type: 'string', multiple: true } },
      allowPositionals: true,
    })
  } catch (cause) {
    throw badInput(`${argumentFault(cause)}.`)
  }
}

async function newFile(named: string): Promise<string> {
  const target = path.resolve(named)
  if ((await lstat(target).catch(() => undefined)) !== undefined)
    throw badInput(
      `${named} is there already, and a backup takes the place of nothing. Name a file that is not there.`,
    )
  const folder = path.dirname(target)
  if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true)
    throw badInput(`There is no folder ${folder} to write ${named} to.`)
  return path.join(await realpath(folder), path.basename(target))
}

function badInput(what: string): ParleyError {
  return new ParleyError('BAD_USER_INPUT', `${what} ${usage}`)
}
