import { sectionLimits } from '../../domain/interchange.ts'
import type { ErrorCode } from '../../domain/errorCode.ts'
import { largestPage } from './largestPage.ts'
import { refusal } from './refusal.ts'

/** The bound of a list in an argument, and what each of its values costs. */
interface ListLimit {
  readonly most: number
  readonly cost: number
  /** The code of a list that is longer. */
  readonly code: ErrorCode
  readonly remedy: string
}

/** Most values name a list of their own. */
const usual: ListLimit = {
  most: largestPage,
  cost: 20,
  code: 'LIST_TOO_LONG',
  remedy: 'Name fewer, or ask in several operations.',
}

/** Records of a proposal: each is compared with the graph, all of them in a few trips. */
const ofProposal: ListLimit = {
  ...usual,
  most: sectionLimits.records,
  cost: 1,
  remedy: 'Make several proposals of it.',
}

/** Lists with a limit of their own, by field and argument. */
const own: Readonly<Record<string, ListLimit>> = {
  // Each is an object of the answer, and counts as such.
  'nodes.ids': { ...usual, cost: 0, code: 'PAGE_TOO_LARGE', remedy: 'Ask for them in parts.' },
  // Each is read with its few ties.
  'tiesAmong.things': { ...usual, most: 250, cost: 2 },
  'createProposal.input.records': ofProposal,
  'reviseProposal.records': ofProposal,
  'decideProposal.except': ofProposal,
  'plan.except': ofProposal,
}

/** The cost of the values of all lists in a field's arguments, however deep in input objects; a list of too many is refused. */
export function listCost(args: Record<string, unknown>, field: string): number {
  return Object.entries(args).reduce((sum, [name, value]) => sum + costOf(value, [name], field), 0)
}

function costOf(value: unknown, path: readonly string[], field: string): number {
  if (Array.isArray(value)) {
    const argument = path.join('.')
    const limit = own[`${field}.${argument}`] ?? usual
    if (value.length > limit.most) throw tooLong(value.length, argument, field, limit)
    return value.length * limit.cost
  }
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [name, inner]) => sum + costOf(inner, [...path, name], field), 0)
}

function tooLong(values: number, argument: string, field: string, { most, code, remedy }: ListLimit) {
  const message = `The list "${argument}" of the field "${field}" holds ${values} values, and may hold ${most}. ${remedy}`
  return refusal(code, message, { details: { argument, field, values, most } })
}
