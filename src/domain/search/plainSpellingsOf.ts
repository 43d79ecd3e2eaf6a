import type { Piece } from './piecesOf.ts'
import { plainSpelling } from './plainSpelling.ts'
import { spellingsOf } from './spellingsOf.ts'

/** The spellings of neighbouring pieces without what differs between transliterations; pinyin and numbers have one spelling only. */
export function plainSpellingsOf(pieces: readonly Piece[]): string[] {
  if (pieces.some(({ kind }) => kind === 'HAN' || kind === 'NUMBER')) return []
  return [...new Set(spellingsOf(pieces).flatMap((spelling) => plainSpelling(spelling) ?? []))]
}
