import type { userErrorCode } from '../../domain/userErrorCode.ts'
import type { UserError } from './UserError.ts'

/** A fault of a request as a whole. */
export const requestError = (
  code: keyof typeof userErrorCode | 'BAD_USER_INPUT',
  message: string,
  path: string[] | null = null,
): UserError => ({
  code,
  message,
  path,
  record: null,
})
