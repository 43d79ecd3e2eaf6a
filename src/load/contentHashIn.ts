import { contentHashOf } from '../domain/contentHashOf.ts'
import type { Seed } from '../domain/seed.ts'

/** The content hash of the statement that a reference in a seed means: by a key of it, or by the id of any version. */
export function contentHashIn(seed: Seed, reference: string): string {
  const own = Object.hasOwn(seed.statements, reference) ? seed.statements[reference] : undefined
  return own === undefined ? (reference.split('.')[0] ?? reference) : contentHashOf(own)
}
