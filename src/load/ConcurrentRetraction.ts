/** Failure of a load whose statements a concurrent load retracted after the plan was made. */
export class ConcurrentRetraction extends Error {
  override readonly name = 'ConcurrentRetraction'
}
