import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isDay } from '../domain/isDay.ts'
import { ParleyError } from '../domain/ParleyError.ts'
import { seedKey } from '../domain/seed.ts'

/** What somebody typed behind `npm run import --`, once it makes sense. */
export type ImportCommand = {
  readonly files: readonly string[]
  readonly rejects: string | undefined
  /** Whether to make the store anew, which is faster for a first big load. */
  readonly bulk: boolean
  /** Whether to begin without asking for free disk. */
  readonly ignoreDisk: boolean
} & (
  | { readonly format: 'statements'; readonly texts: string | undefined }
  | {
      readonly format: 'quadruples'
      readonly dataset: string
      readonly directory: string
      readonly epoch: string
    }
  | { readonly format: 'gdelt' | 'polecat' }
  /** What a bulk import that was carried out by hand has left to do. */
  | { readonly format: 'bulk-end' }
)

const usages = {
  statements: 'npm run import -- statements [--texts DIR] FILE…',
  quadruples: 'npm run import -- quadruples --dataset NAME --dir DIR --epoch DATE [--bulk] FILE…',
  gdelt: 'npm run import -- gdelt [--bulk] FILE…',
  polecat: 'npm run import -- polecat [--bulk] FILE…',
  'bulk-end': 'npm run import -- bulk-end FILE',
}
type Format = keyof typeof usages
/** What each format takes beside `--rejects`. */
const ownOptions: Record<Format, readonly string[]> = {
  statements: ['texts', 'ignore-disk'],
  quadruples: ['dataset', 'dir', 'epoch', 'bulk', 'ignore-disk'],
  gdelt: ['bulk', 'ignore-disk'],
  polecat: ['bulk', 'ignore-disk'],
  'bulk-end': [],
}
const options = ['texts', 'dataset', 'dir', 'epoch', 'rejects'] as const
const flags = ['bulk', 'ignore-disk'] as const
type Values = Partial<Record<(typeof options)[number], string> & Record<(typeof flags)[number], boolean>>

/** Reads the command line of an import, or says what is wrong with it and what would be right. */
export function importCommand(typed: readonly string[]): ImportCommand {
  const { positionals, values } = flagsOf(typed)
  const [format, ...names] = positionals
  if (!isFormat(format))
    throw refusal(`${format === undefined ? 'The format is missing' : `"${format}" is no format`}.`)

  const own = ownOptions[format]
  const stranger = Object.keys(values).find((name) => name !== 'rejects' && !own.includes(name))
  if (stranger !== undefined) throw refusal(`${format} takes no --${stranger}.`, format)
  if (names.length === 0) throw refusal('The file is missing.', format)
  for (const name of names) refuseMissing(name, format)
  refuseUnwritable(values.rejects, format)
  refuseOverwriting(values.rejects, names, format)
  if (values.texts !== undefined && !isFolder(values.texts))
    throw refusal(
      `--texts takes the folder of the sources' texts, and ${shown(values.texts)} is none.`,
      format,
    )
  const { bulk = false, 'ignore-disk': ignoreDisk = false } = values
  const shared = { files: names, rejects: values.rejects, bulk, ignoreDisk }
  if (format === 'statements') return { ...shared, format, texts: values.texts }
  if (format !== 'quadruples') return { ...shared, format }
  const { dataset, dir, epoch } = values
  if (dataset === undefined || !seedKey.safeParse(dataset).success)
    throw refusal('--dataset takes a name of up to 200 lower case letters, digits and hyphens.', format)
  if (dir === undefined || !isFolder(dir))
    throw refusal('--dir takes the folder of entity2id.txt and relation2id.txt.', format)
  const dictionaries = ['entity2id.txt', 'relation2id.txt'].map((name) => `${dir}/${name}`)
  for (const name of dictionaries) refuseMissing(name, format)
  refuseOverwriting(values.rejects, dictionaries, format)
  if (epoch === undefined || !isDay(epoch))
    throw refusal('--epoch takes the day that hours are counted from, as YYYY-MM-DD.', format)
  return { ...shared, format, dataset, directory: dir, epoch }
}

function flagsOf(typed: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
      },
    })
    return { positionals, values: values as unknown as Values }
  } catch (cause) {
    const what = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause)
    throw refusal(`${what}.`)
  }
}

function isFormat(word: string | undefined): word is Format {
  return word !== undefined && Object.hasOwn(usages, word)
}

function refuseMissing(name: string, format: Format): void {
  const status = statSync(name, { throwIfNoEntry: false })
  if (status?.isFile() === true) return
  throw refusal(`${name} is ${status === undefined ? 'not there' : 'no file'}.`, format)
}

/** What is rejected is appended to a file: a pipe that nobody reads would hold the import for ever. */
function refuseUnwritable(rejects: string | undefined, format: Format): void {
  if (rejects === undefined) return
  const there = statSync(rejects, { throwIfNoEntry: false })
  const written = there === undefined ? path.dirname(rejects) : rejects
  const fits =
    there === undefined ? rejects !== '' && isFolder(written) : there.isFile() || there.isCharacterDevice()
  if (fits && isWritable(written)) return
  throw refusal(`--rejects takes a file to write, and ${shown(rejects)} cannot be one.`, format)
}

const isWritable = (name: string) => {
  try {
    accessSync(name, constants.W_OK)
    return true
  } catch {
    return false
  }
}
const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true
const shown = (name: string) => JSON.stringify(name)

/** What is rejected is written before all is read: to a file that is to be read it would be written over that. */
function refuseOverwriting(rejects: string | undefined, read: readonly string[], format: Format): void {
  const kept = rejects === undefined ? undefined : statSync(rejects, { bigint: true, throwIfNoEntry: false })
  if (kept === undefined) return
  const same = read.find((name) => {
    const { dev, ino } = statSync(name, { bigint: true })
    return dev === kept.dev && ino === kept.ino
  })
  if (same !== undefined) throw refusal(`--rejects would write over ${same}, which is to be read.`, format)
}

function refusal(what: string, format?: Format): ParleyError {
  const usage = format === undefined ? Object.values(usages).join('\n  ') : usages[format]
  const all = `Usage: ${usage}${format === undefined ? '\n' : ' '}with --rejects FILE to keep what is rejected.`
  return new ParleyError('BAD_USER_INPUT', `${what} ${all}`)
}
