import { nameOf } from '../fragment/naming.ts'
import type { Reading } from '../fragment/reading.ts'

/** A neighbour as a map of id, name and type. */
export const referenceMap = (thing: string, reading: Reading) =>
  `${thing} {.id, name: ${nameOf(thing, reading)}, .type}`
