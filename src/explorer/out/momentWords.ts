import type { View } from '../view/View.ts'

/** The moment of a view in words: both clocks, and what an unset one means. */
export function momentWords({ happenedUntil, knownOn }: View, today = new Date()): string {
  const known = knownOn ?? today.toISOString().slice(0, 10)
  return happenedUntil === undefined
    ? `As known on ${known}`
    : `What was said until ${happenedUntil}, as known on ${known}`
}
