import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql'
import { eventParts, type EventPart } from '../../graph/event/eventParts.ts'
import { fieldsNamed } from './fieldsNamed.ts'

/** The fields that show a part of an event, where they are not named as it is. */
const otherFields: Partial<Record<EventPart, string>> = { time: 'at' }

const known = new WeakMap<OperationDefinitionNode, readonly EventPart[]>()

/** The parts of events that an operation can ask for. That may be more than it asks of events, and is never less. */
export function selectedParts(info: GraphQLResolveInfo): readonly EventPart[] {
  let parts = known.get(info.operation)
  if (parts === undefined) {
    const names = fieldsNamed(info)
    parts = eventParts.filter((part) => names.has(part) || names.has(otherFields[part] ?? part))
    known.set(info.operation, parts)
  }
  return parts
}
