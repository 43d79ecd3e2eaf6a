import { speechText } from '../../domain/speechText.ts'
import type { PlannedItem } from '../asking/types.ts'

/** An item of a plan in short: the words of the statement, or the name of the thing. */
export function itemWords({ record, statement, thing }: PlannedItem): string {
  if (statement == null) return thing?.name ?? record
  // The text of a statement of speech names the speaker by id, as long as a name can change.
  const [about] = statement.coding?.about ?? []
  if (about !== undefined && statement.text === speechText(about.thing.id))
    return speechText(about.thing.name)
  return statement.text
}
