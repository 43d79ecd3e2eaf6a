import { allOf } from './allOf.ts'

/** A WHERE of these conditions; nothing where all of them always hold. */
export const where = (...conditions: readonly string[]): string => {
  const all = allOf(...conditions)
  return all === 'true' ? '' : `WHERE ${all}`
}
