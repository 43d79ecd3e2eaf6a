import type { z } from 'zod'
import { closestWord } from './closestWord.ts'
import { nearestFirst } from './nearestFirst.ts'
import { valueAt } from './valueAt.ts'

/** Says in a sentence what a schema finds wrong with a part of a value, without the place of that part. */
export function schemaFault(issue: z.core.$ZodIssue, written: unknown): string {
  const value = valueAt(written, issue.path)
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ')
    return `there is no such field as ${names}. Remove it or mend its spelling.`
  }
  if (value === undefined && issue.code !== 'invalid_key') return 'is missing.'
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    const meant = typeof value === 'string' ? closestWord(value, allowed) : undefined
    const hint = meant === undefined ? '' : ` Did you mean ${meant}?`
    const listed = typeof value === 'string' ? nearestFirst(value, allowed) : allowed
    return `${JSON.stringify(value)} is none of ${listed.join(', ')}.${hint}`
  }
  if (issue.code === 'invalid_key')
    return `this id cannot be used: it ${issue.issues[0]?.message ?? issue.message}.`
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? `${issue.message}.`
  return `${issue.message}.`
}

const kinds: Readonly<Record<string, string>> = {
  array: 'must be a list. Write it in brackets: [one, another].',
  string: 'must be text. Put it into quotation marks.',
  number: 'must be a number without quotation marks.',
  boolean: 'must be true or false, without quotation marks.',
  object: 'must have fields of its own.',
}
