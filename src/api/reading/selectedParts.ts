import type { GraphQLResolveInfo } from 'graphql'
import { selectable, type Selectable } from '../../graph/event/eventParts.ts'
import { fieldsNamed } from './fieldsNamed.ts'

/** The fields that show a part, where they are not named as it is. */
const otherFields: Partial<Record<Selectable, string>> = { time: 'at', carriers: 'statements' }

/** The parts of events and involvements that an operation can ask for. That may be more than it asks of them, and is never less. */
export function selectedParts(info: GraphQLResolveInfo): readonly Selectable[] {
  const names = fieldsNamed(info)
  return selectable.filter((part) => names.has(part) || names.has(otherFields[part] ?? part))
}
