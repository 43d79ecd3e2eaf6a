import type { AsOf } from '../generated/graphql.ts'
import type { View } from '../view/View.ts'

/** The moment that the clocks of a view stand at; null where both are off. */
export function asOfView({ happenedUntil, knownOn }: Pick<View, 'happenedUntil' | 'knownOn'>): AsOf | null {
  if (happenedUntil === undefined && knownOn === undefined) return null
  return {
    validAt: happenedUntil === undefined ? null : `${happenedUntil}T12:00:00Z`,
    knownAt: knownOn === undefined ? null : `${knownOn}T23:59:59.999Z`,
  }
}
