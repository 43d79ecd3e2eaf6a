import type { PlannedItem } from '../asking/types.ts'

/** An item of a plan in short: the words of the statement, or the name of the thing. */
export function itemWords({ record, statement, thing }: PlannedItem): string {
  return statement?.text ?? thing?.name ?? record
}
