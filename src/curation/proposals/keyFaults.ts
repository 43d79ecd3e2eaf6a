import { textFault } from '../../domain/textFault.ts'
import { requestError } from './requestError.ts'
import type { UserError } from './UserError.ts'

const longest = { key: 200, reason: 9_000 } as const

/** The faults of the words with which a change is undone. */
export function keyFaults(given: Readonly<Record<keyof typeof longest, string>>): UserError[] {
  return Object.entries(longest).flatMap(([field, most]) => {
    const value = given[field as keyof typeof longest]
    const fault = (message: string) => [requestError('BAD_USER_INPUT', `${field}: ${message}`, [field])]
    if (value.trim() === '') return fault('is empty.')
    if (value.length > most) return fault(`has ${value.length} characters, and may have ${most}.`)
    const unfit = textFault(value)
    return unfit === undefined ? [] : fault(`${unfit}.`)
  })
}
