import type { ErrorCode } from '../domain/errorCode.ts'

/** Something that the answer to a field lacks. The answer of the operation lists it in `extensions.warnings`. */
export interface Warning {
  readonly code: ErrorCode
  readonly message: string
  /** The response path of the field, as errors have it. */
  readonly path: readonly (string | number)[]
  /** The greatest length of which the field has every path that its page can hold. */
  readonly completeTo: number
}
