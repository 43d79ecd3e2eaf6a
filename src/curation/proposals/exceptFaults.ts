import type { Draft } from './Draft.ts'
import { requestError } from './requestError.ts'
import type { UserError } from './UserError.ts'

/** Faults of ids to leave out that no record has: a slip must not accept what was to stay out. */
export function exceptFaults({ records }: Draft, except: readonly string[]): UserError[] {
  const ids = new Set(records.map(({ id }) => id))
  const unknown = [...new Set(except)].filter((id) => !ids.has(id))
  if (unknown.length === 0) return []
  const named = unknown.slice(0, 3).map((id) => `"${id}"`)
  const message = `The proposal has no record ${named.join(', ')}. Name records by the ids in its plan.`
  return [requestError('BAD_USER_INPUT', message, ['except'])]
}
