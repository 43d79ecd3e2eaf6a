import { collectionOf } from '../../domain/interchange.ts'
import type { Seed } from '../../domain/seed.ts'
import type { AnchoredItem } from './resolveQuotes.ts'

type Collection = (typeof collectionOf)[keyof typeof collectionOf]

/** Makes the seed that records of a data set are. */
export function seedOf(name: string, items: readonly AnchoredItem[]): Seed {
  const empty = Object.values(collectionOf).map((collection) => [collection, {}])
  const seed = Object.fromEntries(empty) as Record<Collection, Record<string, unknown>>
  for (const item of items) {
    if (item.record === 'retraction') continue
    const { record, id, ...fields } = item
    seed[collectionOf[record]][id] = fields
  }
  return { name, ...seed } as Seed
}
