import type { Reading } from './reading.ts'

/** The prefix of the type of a tie that no live statement carries any more. */
export const formerTie = 'WAS_'

/** The label of an event of which no live statement speaks. */
export const formerEvent = 'FormerEvent'

/** The label that a retracted statement has beside its own. */
export const retracted = 'Retracted'

/** The relationship types of ties, those of the former layer with them in a past reading. */
export const typesIn = (types: readonly string[], reading: Reading): readonly string[] =>
  reading === 'present' ? types : types.flatMap((type) => [type, formerTie + type])

/** The relationship types of ties in a pattern. */
export const tied = (types: readonly string[], reading: Reading): string => typesIn(types, reading).join('|')

/** The type of a tie, whether it is live or not. */
export const typeOf = (tie: string, reading: Reading): string =>
  reading === 'present' ? `type(${tie})` : `replace(type(${tie}), '${formerTie}', '')`

/** The label of an event in a pattern. */
export const eventLabel = (reading: Reading): string =>
  reading === 'present' ? 'Event' : `(Event|${formerEvent})`

/** Holds for an event. */
export const isEvent = (node: string, reading: Reading): string => `${node}:${eventLabel(reading)}`

/** The labels of an event that is looked up by its id. */
export const anEvent = (reading: Reading): string => `:Node&${eventLabel(reading)}`
