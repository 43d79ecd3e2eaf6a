/** A fault that the caller of a mutation can mend. */
export interface UserError {
  /** A code of docs/errors.md, or the name of a rule of the model. */
  readonly code: string
  readonly message: string
  /** The place in the input, from the argument down; null where the fault has none. */
  readonly path: string[] | null
  /** The id of the record at fault; null where it is none of a record. */
  readonly record: string | null
}
