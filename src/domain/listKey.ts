import { fold } from './fold.ts'
import { nameKey } from './pageKey.ts'

// An index refuses keys beyond 8 kB, and folding can make one sign into several letters.
const longest = 500

/** The key that orders a thing or source among others by its name. */
export function listKey(name: string, id: string): string {
  return nameKey(fold(name).slice(0, longest), id)
}
