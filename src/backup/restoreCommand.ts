import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { argumentFault } from '../domain/argumentFault.ts'
import { ParleyError } from '../domain/ParleyError.ts'

const usage = 'Usage: npm run restore -- BACKUP [INCREMENT …]'

/** Reads the command line of a restoration, which is the files of a chain, or says what is wrong with it and what would be right. */
export async function restoreCommand(typed: string[]): Promise<readonly string[]> {
  const files = parsed(typed)
  if (files.length === 0) throw badInput('The file is missing.')
  for (const file of files) {
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile() !== true)
      throw badInput(`${file} is ${found === undefined ? 'not there' : 'no file'}.`)
  }
  return files
}

function parsed(typed: string[]): string[] {
  try {
    return parseArgs({ args: typed, options: {}, allowPositionals: true }).positionals
  } catch (cause) {
    throw badInput(`${argumentFault(cause)}.`)
  }
}

function badInput(what: string): ParleyError {
  return new ParleyError('BAD_USER_INPUT', `${what} ${usage}`)
}
