import { parseArgs } from 'node:util'
import { z } from 'zod'
import { argumentFault } from '../domain/argumentFault.ts'
import { closestWord } from '../domain/closestWord.ts'
import { nameSchema } from '../domain/nameSchema.ts'
import { ParleyError } from '../domain/ParleyError.ts'
import { roles } from '../domain/role.ts'
import type { NewToken } from './createToken.ts'

const usages = {
  create: 'npm run token -- create --role proposer|curator|admin --name NAME [--agent] [--expires INSTANT]',
  list: 'npm run token -- list',
  revoke: 'npm run token -- revoke NAME',
} as const

/** Command line of `npm run token --`, checked. */
export type TokenCommand =
  | { readonly action: 'create'; readonly token: NewToken }
  | { readonly action: 'list' }
  | { readonly action: 'revoke'; readonly name: string }

const longestName = 100
const tokenRoles = roles.filter((role) => role !== 'reader')
const name = nameSchema(longestName)

/** Reads the command line of a token, or says what is wrong with it and what would be right. */
export function tokenCommand(typed: readonly string[], now = new Date()): TokenCommand {
  const { positionals, values } = parsed(typed)
  const [action, ...rest] = positionals
  if (!isAction(action))
    throw refusal(action === undefined ? 'The action is missing' : `"${action}" is no action`)
  const stranger = Object.keys(values).at(0)
  if (action !== 'create' && stranger !== undefined) throw refusal(`${action} takes no --${stranger}`, action)
  if (action === 'revoke') {
    const [revoked, ...more] = rest
    if (revoked === undefined) throw refusal('The name of the token is missing', action)
    if (more.length > 0) throw refusal('revoke takes one name, in quotation marks if it has spaces', action)
    return { action, name: name.safeParse(revoked).data ?? revoked }
  }
  if (rest.length > 0) throw refusal(`${action} takes no "${rest.join(' ')}"`, action)
  if (action === 'list') return { action }
  const { agent = false } = values
  return {
    action,
    token: {
      ...{ name: nameOf(values.name), role: roleOf(values.role), agent },
      expiresAt: values.expires === undefined ? null : expiryOf(values.expires, now),
    },
  }
}

function parsed(typed: readonly string[]) {
  try {
    return parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        role: { type: 'string' },
        name: { type: 'string' },
        expires: { type: 'string' },
        agent: { type: 'boolean' },
      },
    })
  } catch (cause) {
    throw refusal(argumentFault(cause))
  }
}

function roleOf(typed: string | undefined): NewToken['role'] {
  const role = tokenRoles.find((known) => known === typed)
  if (role !== undefined) return role
  if (typed === undefined) throw refusal('--role is missing', 'create')
  if (typed === 'reader') throw refusal('A reader needs no token, so "reader" is no role of one', 'create')
  const nearest = closestWord(typed, tokenRoles)
  throw refusal(
    `"${typed}" is no role${nearest === undefined ? '' : `; the nearest is ${nearest}`}`,
    'create',
  )
}

function nameOf(typed: string | undefined): string {
  if (typed === undefined) throw refusal('--name is missing', 'create')
  const parsedName = name.safeParse(typed)
  if (!parsedName.success) throw refusal(`The name ${faultIn(parsedName.error.issues[0])}`, 'create')
  // A colon marks the names that come from an identity provider.
  if (!parsedName.data.includes(':')) return parsedName.data
  throw refusal('The name holds a colon, which no name of a token may', 'create')
}

function faultIn(issue: z.core.$ZodIssue | undefined): string {
  return issue?.code === 'too_big' ? `has more than ${longestName} characters` : (issue?.message ?? '')
}

function expiryOf(typed: string, now: Date): string {
  if (!z.iso.datetime({ offset: true }).safeParse(typed).success)
    throw refusal(
      `--expires takes an instant with its offset from UTC such as 2030-01-31T12:00:00Z, and "${typed}" is none`,
      'create',
    )
  const instant = new Date(typed)
  if (instant <= now) throw refusal(`--expires is in the past: ${typed}`, 'create')
  return instant.toISOString()
}

function isAction(word: string | undefined): word is keyof typeof usages {
  return word !== undefined && Object.hasOwn(usages, word)
}

function refusal(what: string, action?: keyof typeof usages): ParleyError {
  const usage =
    action === undefined ? `Usage:\n  ${Object.values(usages).join('\n  ')}` : `Usage: ${usages[action]}`
  return new ParleyError('BAD_USER_INPUT', `${what}. ${usage}`)
}
