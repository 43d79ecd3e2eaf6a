import { sectionLimits } from '../../domain/interchange.ts'
import { requestError } from './requestError.ts'
import type { UserError } from './UserError.ts'

/** The fault of too few or too many records. */
export function countFaults(records: number, path: string[]): UserError[] {
  if (records === 0) return [requestError('BAD_USER_INPUT', 'A proposal holds one record at least.', path)]
  return records <= sectionLimits.records
    ? []
    : [
        requestError(
          'BAD_USER_INPUT',
          `The proposal has ${records} records, and may have ${sectionLimits.records}. Make several of it.`,
          path,
        ),
      ]
}
