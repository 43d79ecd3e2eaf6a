import { collectionOf } from '../../domain/interchange.ts'
import type { Seed } from '../../domain/seed.ts'
import type { AnchoredItem } from './resolveQuotes.ts'

/** Makes the seed that records of a data set are. */
export function seedOf(name: string, items: readonly AnchoredItem[]): Seed {
  const seed: Record<(typeof collectionOf)[keyof typeof collectionOf], Record<string, unknown>> = {
    actors: {},
    events: {},
    series: {},
    places: {},
    topics: {},
    sources: {},
    conditions: {},
    statements: {},
  }
  for (const item of items) {
    if (item.record === 'retraction') continue
    const { record, id, ...fields } = item
    seed[collectionOf[record]][id] = fields
  }
  return { name, ...seed } as Seed
}
