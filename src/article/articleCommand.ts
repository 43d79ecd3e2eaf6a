import { parseArgs } from 'node:util'
import { argumentFault } from '../domain/argumentFault.ts'
import { ParleyError } from '../domain/ParleyError.ts'

const usages = {
  new: 'npm run article -- new TEXT [--out FILE]',
  check: 'npm run article -- check FILE [--texts DIR] [--replace] [--watch]',
  add: 'npm run article -- add FILE [--texts DIR] [--replace] [--dry-run]',
} as const

/** Command line of `npm run article --`, checked. */
export interface ArticleCommand {
  readonly action: keyof typeof usages
  /** The text of `new`, the coded file of the others. */
  readonly file: string
  readonly out: string | undefined
  readonly texts: string | undefined
  readonly watch: boolean
  /** True where the text of a known source may change. */
  readonly replaces: boolean
  readonly dryRun: boolean
}

const takes = {
  new: ['out'],
  check: ['texts', 'replace', 'watch'],
  add: ['texts', 'replace', 'dry-run'],
} as const satisfies Record<keyof typeof usages, readonly string[]>

/** Reads the command line of an article, or says what is wrong with it and what would be right. */
export function articleCommand(typed: readonly string[]): ArticleCommand {
  const { positionals, values } = parsed(typed)
  const [action, file, ...more] = positionals
  if (!isAction(action))
    throw refusal(action === undefined ? 'The action is missing' : `"${action}" is no action`)
  const stranger = Object.keys(values).find((name) => !(takes[action] as readonly string[]).includes(name))
  if (stranger !== undefined) throw refusal(`${action} takes no --${stranger}`, action)
  if (file === undefined) throw refusal('The file is missing', action)
  if (more.length > 0) throw refusal(`${action} takes one file`, action)
  const { out, texts, watch = false, replace: replaces = false, 'dry-run': dryRun = false } = values
  return { action, file, out, texts, watch, replaces, dryRun }
}

function parsed(typed: readonly string[]) {
  try {
    return parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        texts: { type: 'string' },
        watch: { type: 'boolean' },
        replace: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
      },
    })
  } catch (cause) {
    throw refusal(argumentFault(cause))
  }
}

const isAction = (word: string | undefined): word is keyof typeof usages =>
  word !== undefined && Object.hasOwn(usages, word)

function refusal(what: string, action?: keyof typeof usages): ParleyError {
  const usage = action === undefined ? `\n  ${Object.values(usages).join('\n  ')}` : ` ${usages[action]}`
  return new ParleyError('BAD_USER_INPUT', `${what}. Usage:${usage}`)
}
