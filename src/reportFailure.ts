import { ParleyError } from './domain/ParleyError.ts'

/** Says why a command cannot go on, in a sentence, and answers its exit status; `what` stands before what nobody foresaw. */
export function reportFailure(what: string, error: unknown): number {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(error instanceof ParleyError ? reason : `${what}: ${reason}`)
  return 2
}
