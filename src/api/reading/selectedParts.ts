import type { GraphQLResolveInfo } from 'graphql'
import { selectable, type Selectable } from '../../graph/event/eventParts.ts'
import { fieldsNamed } from './fieldsNamed.ts'

/** The fields that show a part, beside one of its own name. */
const otherFields: Partial<Record<Selectable, readonly string[]>> = {
  time: ['at'],
  carriers: ['statements', 'statementCount'],
}

/** The parts of events and involvements that an operation can ask for. That may be more than it asks of them, and is never less. */
export function selectedParts(info: GraphQLResolveInfo): readonly Selectable[] {
  const names = fieldsNamed(info)
  return selectable.filter((part) => [part, ...(otherFields[part] ?? [])].some((field) => names.has(field)))
}
