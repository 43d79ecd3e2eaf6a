import type { UserError } from './UserError.ts'

/** A fault of a request as a whole. */
export const requestError = (code: string, message: string, path: string[] | null = null): UserError => ({
  code,
  message,
  path,
  record: null,
})
