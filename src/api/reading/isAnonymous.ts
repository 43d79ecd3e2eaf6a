import type { StatementRow } from '../../graph/statement/statementRow.ts'

/** Whether all of a claim's statements come from unnamed speakers. The narrator is none, though its publisher may be unknown. */
export function isAnonymous(statements: readonly StatementRow[]): boolean {
  return statements.every(
    ({ speakerReference, attributionDepth }) =>
      speakerReference.type === 'UnnamedActor' && attributionDepth > 0,
  )
}
