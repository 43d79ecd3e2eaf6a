import type { SeedFault } from '../domain/faults/SeedFault.ts'
import type { Seed } from '../domain/seed.ts'
import { contentHashOf } from '../domain/contentHashOf.ts'
import { contentHashIn } from './contentHashIn.ts'
import type { Load } from './Load.ts'
import type { Held } from './readHeld.ts'

/** What is retracted is a statement that the graph holds of the seed's name, and not stated in the same breath. */
export function retractionFaults(seed: Seed, held: Held, { retracts }: Pick<Load, 'retracts'>): SeedFault[] {
  const stated = new Set(Object.values(seed.statements).map(contentHashOf))
  return retracts.flatMap((id): SeedFault[] => {
    const where = `retraction "${id}"`
    const hash = contentHashIn(seed, id)
    if (stated.has(hash))
      return [
        {
          name: 'RETRACTED_AND_STATED',
          where,
          what: 'the same section states this statement.',
          right: 'Leave out one of the two.',
        },
      ]
    const holder = held.versions.get(hash)?.at(-1)?.seed
    if (holder === seed.name) return []
    return [
      {
        name: 'UNKNOWN_REFERENCE',
        where,
        what: holder === undefined ? 'no statement has this id.' : `the statement is of "${holder}".`,
        right: `Name a statement that the graph holds of "${seed.name}".`,
      },
    ]
  })
}
