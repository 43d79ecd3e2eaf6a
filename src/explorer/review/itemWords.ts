import type { PlannedItem } from '../asking/types.ts'

/** An item of a plan in short: the words of the statement, or the name of the thing. */
export function itemWords({ record, statement, thing }: PlannedItem): string {
  if (statement == null) return thing?.name ?? record
  // The text of a statement of speech names the speaker by id, as long as a name can change.
  const [about] = statement.coding?.about ?? []
  if (about !== undefined && statement.text === speech(about.thing.id)) return speech(about.thing.name)
  return statement.text
}

function speech(of: string): string {
  return `Reports words of ${of}.`
}
