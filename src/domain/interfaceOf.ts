import { vocabulary } from './vocabulary.ts'

/** The interface that a type of the graph belongs to: Actor and Event have several types, every other is its own. */
export function interfaceOf(type: string): string {
  if (vocabulary.actorKind.some((kind) => kind === type)) return 'Actor'
  if (vocabulary.eventKind.some((kind) => kind === type)) return 'Event'
  return type
}
