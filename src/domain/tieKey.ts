import { keySeparator } from './pageKey.ts'
import type { Word } from './vocabulary.ts'

/** A relationship between two things of the world, as statements assert it. */
export interface Tie {
  readonly tie: Word<'tie'>
  readonly from: string
  readonly to: string
  readonly role?: Word<'role'> | undefined
  readonly title?: string | undefined
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
}

/** What makes a tie one and the same whoever asserts it: its type, ends, role, title and validity in one string. */
export function tieKey({ tie, from, to, role, title, validFrom, validTo }: Tie): string {
  return [tie, from, to, role ?? '', title ?? '', validFrom ?? '', validTo ?? ''].join(keySeparator)
}
