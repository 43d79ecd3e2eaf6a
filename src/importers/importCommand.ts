import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { argumentFault } from '../domain/argumentFault.ts'
import { ParleyError } from '../domain/ParleyError.ts'
import type { Importer } from './defineImporter.ts'
import { importers } from './importers.ts'
import { isFolder } from './isFolder.ts'

/** Command line of `npm run import --`, checked. */
export type ImportCommand = LoadCommand | BulkEndCommand

export interface LoadCommand {
  readonly importer: Importer
  /** Options of the importer, as its schema has them. */
  readonly options: Readonly<Record<string, unknown>>
  readonly files: readonly string[]
  readonly rejects: string | undefined
  /** True to rebuild the store offline, which is faster for a first large load. */
  readonly bulk: boolean
  /** True to skip the check of free disk. */
  readonly ignoreDisk: boolean
}

/** Completion of a bulk import that was carried out by hand. */
interface BulkEndCommand {
  readonly importer: null
  readonly files: readonly string[]
}

const bulkEnd = 'bulk-end'
const usages = new Map([
  ...importers.map(({ name, usage }) => [name, `npm run import -- ${name} ${usage}`] as const),
  [bulkEnd, 'npm run import -- bulk-end FILE'],
])
const flags = ['bulk', 'ignore-disk'] as const
const optionNames = ['rejects', ...importers.flatMap(({ options }) => Object.keys(options.shape))]

/** Values of the flags and of `--rejects`, next to those of the importers' options. */
type Values = { readonly rejects?: string } & { readonly [Flag in (typeof flags)[number]]?: boolean }

/** Reads the command line of an import, or says what is wrong with it and what would be right. */
export function importCommand(typed: readonly string[]): ImportCommand {
  const { positionals, values } = flagsOf(typed)
  const [format, ...files] = positionals
  const importer = importers.find(({ name }) => name === format)
  if (format === undefined || !usages.has(format))
    throw refusal(`${format === undefined ? 'The format is missing' : `"${format}" is no format`}.`)

  const own = importer === undefined ? [] : optionsOf(importer)
  const stranger = Object.keys(values).find((name) => name !== 'rejects' && !own.includes(name))
  if (stranger !== undefined) throw refusal(`${format} takes no --${stranger}.`, format)
  if (files.length === 0) throw refusal('The file is missing.', format)
  for (const name of files) refuseMissing(name, format)
  refuseUnwritable(values.rejects, format)
  refuseOverwriting(values.rejects, files, format)
  if (importer === undefined) return { importer: null, files }

  const { rejects, bulk = false, 'ignore-disk': ignoreDisk = false } = values
  const options = optionsAmong(values, importer)
  const dictionaries = importer.dictionaries?.(options) ?? []
  for (const name of dictionaries) refuseMissing(name, format)
  refuseOverwriting(rejects, dictionaries, format)
  return { importer, options, files, rejects, bulk, ignoreDisk }
}

/** Options that an importer takes in addition to `--rejects`. */
function optionsOf({ options, bulk }: Importer): string[] {
  return [...Object.keys(options.shape), ...(bulk ? ['bulk'] : []), 'ignore-disk']
}

function optionsAmong(values: Values, { name, options }: Importer) {
  const { success, data, error } = options.safeParse(values)
  if (success) return data
  throw refusal(error.issues[0]?.message ?? '', name)
}

function flagsOf(typed: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(optionNames.map((name) => [name, { type: 'string' as const }])),
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
      },
    })
    return { positionals, values: values as unknown as Values }
  } catch (cause) {
    throw refusal(`${argumentFault(cause)}.`)
  }
}

function refuseMissing(name: string, format: string): void {
  const status = statSync(name, { throwIfNoEntry: false })
  if (status?.isFile() === true) return
  throw refusal(`${name} is ${status === undefined ? 'not there' : 'no file'}.`, format)
}

/** Refuses what rejections cannot be appended to; a pipe without a reader would block the import. */
function refuseUnwritable(rejects: string | undefined, format: string): void {
  if (rejects === undefined) return
  const there = statSync(rejects, { throwIfNoEntry: false })
  const written = there === undefined ? path.dirname(rejects) : rejects
  const fits =
    there === undefined ? rejects !== '' && isFolder(written) : there.isFile() || there.isCharacterDevice()
  if (fits && isWritable(written)) return
  throw refusal(`--rejects takes a file to write, and ${JSON.stringify(rejects)} cannot be one.`, format)
}

const isWritable = (name: string) => {
  try {
    accessSync(name, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Refuses to write rejections to an input, which is still being read. */
function refuseOverwriting(rejects: string | undefined, read: readonly string[], format: string): void {
  const kept = rejects === undefined ? undefined : statSync(rejects, { bigint: true, throwIfNoEntry: false })
  if (kept === undefined) return
  const same = read.find((name) => {
    const { dev, ino } = statSync(name, { bigint: true })
    return dev === kept.dev && ino === kept.ino
  })
  if (same !== undefined) throw refusal(`--rejects would write over ${same}, which is to be read.`, format)
}

function refusal(what: string, format?: string): ParleyError {
  const usage = format === undefined ? [...usages.values()].join('\n  ') : usages.get(format)
  const all = `Usage: ${usage}${format === undefined ? '\n' : ' '}with --rejects FILE to keep what is rejected.`
  return new ParleyError('BAD_USER_INPUT', `${what} ${all}`)
}
