import { requestError } from './requestError.ts'
import type { UserError } from './UserError.ts'

/** The fault of a proposal without records; more than it may hold are refused before. */
export const countFaults = (records: number, path: string[]): UserError[] =>
  records === 0 ? [requestError('BAD_USER_INPUT', 'A proposal holds one record at least.', path)] : []
