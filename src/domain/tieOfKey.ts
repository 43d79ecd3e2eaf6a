import { keySeparator } from './pageKey.ts'
import type { Tie } from './tieKey.ts'

/** The tie that a key made by `tieKey` stands for. */
export function tieOfKey(key: string): Tie {
  const parts = key.split(keySeparator)
  const [tie, from, to, role] = parts
  const [validFrom, validTo] = parts.slice(-2)
  if (from === undefined || to === undefined || parts.length < 7) throw new Error(`No key of a tie: ${key}`)
  return {
    tie: tie as Tie['tie'],
    from,
    to,
    role: (role || undefined) as Tie['role'],
    // A title is the one part that may hold the separator itself.
    title: parts.slice(4, -2).join(keySeparator) || undefined,
    validFrom: validFrom || undefined,
    validTo: validTo || undefined,
  }
}
