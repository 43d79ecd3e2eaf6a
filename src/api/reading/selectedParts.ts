import { visit, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql'
import { eventParts, type EventPart } from '../../graph/event/eventParts.ts'

/** The fields that show a part of an event, where they are not named as it is. */
const otherFields: Partial<Record<EventPart, string>> = { time: 'at' }

const known = new WeakMap<OperationDefinitionNode, readonly EventPart[]>()

/**
 * The parts of events that an operation can ask for: those whose fields it names anywhere, in a fragment too. That may be more than it
 * asks of events, and is never less.
 */
export function selectedParts({ operation, fragments }: GraphQLResolveInfo): readonly EventPart[] {
  let parts = known.get(operation)
  if (parts === undefined) {
    const names = namesIn([operation, ...Object.values(fragments)])
    parts = eventParts.filter((part) => names.has(part) || names.has(otherFields[part] ?? part))
    known.set(operation, parts)
  }
  return parts
}

function namesIn(definitions: readonly Parameters<typeof visit>[0][]): Set<string> {
  const names = new Set<string>()
  for (const definition of definitions) visit(definition, { Field: ({ name }) => void names.add(name.value) })
  return names
}
