import type { GraphQLResolveInfo } from 'graphql'
import { eventParts, type EventPart } from '../../graph/event/eventParts.ts'
import { fieldsNamed } from './fieldsNamed.ts'

/** The fields that show a part of an event, where they are not named as it is. */
const otherFields: Partial<Record<EventPart, string>> = { time: 'at' }

/** The parts of events that an operation can ask for. That may be more than it asks of events, and is never less. */
export function selectedParts(info: GraphQLResolveInfo): readonly EventPart[] {
  const names = fieldsNamed(info)
  return eventParts.filter((part) => names.has(part) || names.has(otherFields[part] ?? part))
}
