import { nameOf } from '../fragment/naming.ts'
import type { Reading } from '../fragment/reading.ts'

/** A source as a map of id, title and kind. */
export const sourceReferenceMap = (source: string, reading: Reading) =>
  `${source} {.id, title: ${nameOf(source, reading, 'title')}, .kind}`
